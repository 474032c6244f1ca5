import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { named } from '@repo/ui/person-name'
import { Button } from '@repo/ui/button'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { useFocus } from '../shell/use-focus.ts'
import type { Done } from './answer.ts'
import { halfDayName } from './half-day-name.ts'
import { LeftList } from './left-list.tsx'

type Props = { done: Done; name: string; hidden: Record<string, string> }

/** What was just done, in words; what was taken out can be put back at once. */
export function DoneNotice({ done, name, hidden }: Props) {
	useFocus('answer', done)
	const nothingNew = done.what === 'already-sent' || (done.what === 'planned' && done.leftInAll > 0)
	return (
		<div id="answer" tabIndex={-1}>
			<Alert look={nothingNew ? 'warning' : 'ok'} line={lineOf(done, named(name))} answer>
				{done.what === 'planned' && done.leftInAll > 0 && (
					<>
						<p>{staffText('planning.notPlanned', { count: done.leftInAll })}</p>
						<LeftList left={done.left} inAll={done.leftInAll} />
					</>
				)}
				{done.what === 'cancelled' && done.content !== '' && (
					<Form method="post">
						<HiddenFields fields={{ ...hidden, intent: 'plan', what: done.content, halfDay: done.at }} />
						<Button look="secondary" icon="undo" line={staffText('planning.putBack')} />
					</Form>
				)}
			</Alert>
		</div>
	)
}

function lineOf(done: Done, name: string): string {
	switch (done.what) {
		case 'already-sent':
			return staffText('refused.already-sent')
		case 'planned':
			return staffText('planning.planned', { count: done.count, name })
		case 'moved':
			return staffText('planning.moved', { name, halfDay: halfDayName(done.to) })
		case 'cancelled':
			return staffText('planning.cancelled', { name, halfDay: halfDayName(done.at) })
		case 'waits':
			return staffText('planning.waitsFor', { name, halfDay: halfDayName(done.at) })
	}
}
