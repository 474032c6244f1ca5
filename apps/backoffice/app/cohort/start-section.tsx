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
import type { action, clientAction } from './cohort.route.tsx'
import { NotDoneAlert } from './not-done-alert.tsx'
import { RefusedMembers } from './refused-members.tsx'
import { StartProgress } from './start-progress.tsx'

type Answer = ReturnType<typeof useFetcher<typeof action | typeof clientAction>>['data']
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
	const fetcher = useFetcher<typeof action | typeof clientAction>()
	const starts = fetcher.formData?.get('doe') === 'start' || group.starting !== null
	const came = fetcher.state === 'idle' ? (fetcher.data ?? answer) : undefined
	if (!mayStart) return null
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.start.heading')} />
			<Came came={came} />
			{starts && <StartProgress cohortId={group.id} starting={group.starting} />}
			{came && 'failed' in came && <NotDoneAlert failed={came.failed} form={fetcher.Form} />}
			{came && 'members' in came && <RefusedMembers refused={came.members} without={came.without} />}
			<Steps group={group} form={fetcher.Form} />
		</section>
	)
}

/** What can be done now: start everyone, or who did not start yet, or take the start back. */
function Steps({ group, form: Form }: Pick<Props, 'group'> & { form: ReturnType<typeof useFetcher>['Form'] }) {
	const { actions, from, waitsToStart, hasBegun } = group
	const canStart = actions.includes('start')
	const canStartRest = actions.includes('start_rest') && waitsToStart > 0
	return (
		<>
			{(canStart || canStartRest) && (
				<Form method="post" className="instap-stack">
					<StartFields from={from} first={canStart} />
				</Form>
			)}
			{actions.includes('undo') && !hasBegun && (
				<Form method="post" className="instap-stack">
					<UndoFields />
				</Form>
			)}
		</>
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
const UndoFields = () => (
	<>
		<HiddenFields fields={{ doe: 'terug' }} />
		<Paragraph look="soft" line={staffText('cohort.undo.explain')} />
		<div>
			<Button look="secondary" line={staffText('cohort.undo.button')} />
		</div>
	</>
)

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
