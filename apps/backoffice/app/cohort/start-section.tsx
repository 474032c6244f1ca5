import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { Text } from '@repo/ui/text'
import { Fragment } from 'react'
import { useFetcher } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { action } from './cohort.route.tsx'
import { RefusedMembers } from './refused-members.tsx'
import { StartProgress } from './start-progress.tsx'

type Answer = ReturnType<typeof useFetcher<typeof action>>['data']
type Props = {
	group: {
		id: string
		from: string
		actions: readonly string[]
		hasBegun: boolean
		starting: { done: number; total: number } | null
		taken: number
		waitsToStart: number
	}
	mayStart: boolean
	answer: Answer
}

/** The start of a group with its progress, what came of it, and the way back while there is one. */
export function StartSection({ group, mayStart, answer }: Props) {
	const fetcher = useFetcher<typeof action>()
	const busy = fetcher.state !== 'idle' || group.starting !== null
	const came = fetcher.data ?? answer
	const canStart = group.actions.includes('start')
	const canStartRest = group.actions.includes('start_rest') && group.waitsToStart > 0
	if (!mayStart) return null
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.start.heading')} />
			<Came came={came} />
			{busy && <StartProgress starting={group.starting} />}
			{came && 'members' in came && <RefusedMembers refused={came.members} without={came.without} />}
			{(canStart || canStartRest) && (
				<fetcher.Form method="post" className="instap-stack">
					<StartFields from={group.from} first={canStart} />
				</fetcher.Form>
			)}
			{group.actions.includes('undo') && !group.hasBegun && <UndoForm />}
		</section>
	)
}

/** The button that starts everyone, or who did not start yet. */
function StartFields({ from, first }: { from: string; first: boolean }) {
	return (
		<>
			<HiddenFields fields={{ doe: 'start' }} />
			<Paragraph line={staffText('cohort.start.explain', { date: staffDate(from) })} />
			<div>
				<Button
					line={staffText(first ? 'cohort.start.button' : 'cohort.start.rest')}
					look={first ? 'primary' : 'secondary'}
				/>
			</div>
		</>
	)
}

/** The way back, until and with the first day. */
function UndoForm() {
	return (
		<form method="post" className="instap-stack">
			<HiddenFields fields={{ doe: 'terug' }} />
			<Paragraph look="soft" line={staffText('cohort.undo.explain')} />
			<div>
				<Button look="secondary" line={staffText('cohort.undo.button')} />
			</div>
		</form>
	)
}

/** What came of a start or of taking it back. */
function Came({ came }: { came: Answer }) {
	if (came && 'started' in came)
		return <Alert look="ok" answer line={staffText('cohort.start.started', came.started)} />
	if (!came || !('undone' in came)) return null
	const { taken, kept } = came.undone
	return (
		<Alert look="ok" answer line={staffText('cohort.undo.done', { count: taken })}>
			{kept.length > 0 && (
				<>
					<Paragraph line={staffText('cohort.undo.kept')} />
					<ul>
						{kept.map(({ personId, name, halfDays, enrolment }) => (
							<Fragment key={personId}>
								{halfDays > 0 && (
									<Text as="li" line={staffText('cohort.undo.keptHalfDays', { name: named(name), count: halfDays })} />
								)}
								{enrolment && <Text as="li" line={staffText('cohort.undo.keptEnrolment', { name: named(name) })} />}
							</Fragment>
						))}
					</ul>
				</>
			)}
		</Alert>
	)
}
