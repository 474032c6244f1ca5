import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { Refused } from './answer.ts'
import { halfDayName } from './half-day-name.ts'

type Fields = Record<string, string | readonly string[]>
type Props = {
	refused: Refused
	/** The form that does the same in another half day, or null where that is not what was asked. */
	instead: ((at: string) => Fields) | null
	/** The form that waits for the place. */
	wait?: Fields
	/** With the alternative, the other half days that were chosen are planned too. */
	others?: boolean
	children?: ReactNode
}

/** Why nothing was planned, in one sentence, and what can be done instead with one press. */
export function RefusedNotice({ refused, instead, wait, others, children }: Props) {
	const { sentence, at, alternatives } = refused
	return (
		<div id="answer" tabIndex={-1}>
			<Alert look="error" line={sentence} answer>
				<p>{halfDayName(at)}</p>
				{children}
				{instead && <Alternatives alternatives={alternatives} instead={instead} others={others} />}
				{wait && (
					<Form method="post">
						<HiddenFields fields={wait} />
						<Button look="secondary" icon="time" line={staffText('planning.joinWaitingList')} />
					</Form>
				)}
			</Alert>
		</div>
	)
}

type AlternativesProps = { alternatives: readonly string[]; instead: (at: string) => Fields; others?: boolean }

function Alternatives({ alternatives, instead, others }: AlternativesProps) {
	if (alternatives.length === 0) return <p>{staffText('planning.noAlternative')}</p>
	return (
		<>
			<p>{staffText('planning.alternatives')}</p>
			<div className="instap-cluster">
				{alternatives.map((at) => (
					<Form key={at} method="post">
						<HiddenFields fields={instead(at)} />
						<Button
							look="secondary"
							icon="add"
							line={staffText('planning.alternative', { halfDay: halfDayName(at) })}
						/>
					</Form>
				))}
			</div>
			{others && <p>{staffText('planning.othersToo')}</p>}
		</>
	)
}
