import type { Api } from '@repo/api/backoffice'
import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { PersonName } from '@repo/ui/person-name'
import { Table } from '@repo/ui/table'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Started = Awaited<ReturnType<Api['cohort']['start']>>
type RefusedMember = Extract<Started, { refused: unknown }>['refused'][number]

const known = [
	'already-somewhere',
	'block-full',
	'work-type-full',
	'lesson-full',
	'closed',
	'past',
	'another-runs',
	'planned-already',
] as const

const reasonOf = (reason: RefusedMember['reason']) => known.find((one) => one === reason) ?? 'other'

function whyNot({ reason, at, places = 0 }: RefusedMember): string {
	const halfDay = at === undefined ? '' : staffHalfDay(at)
	return staffText(`cohort.stops.${reasonOf(reason)}`, { halfDay, places })
}

/** Who cannot begin, why, and what to do; or begin without them, when the planner decides so. */
export function RefusedMembers({
	refused,
	without,
}: {
	refused: readonly RefusedMember[]
	without: readonly string[]
}) {
	const count = refused.length
	return (
		<div className="instap-stack">
			<Alert look="error" answer line={staffText('cohort.start.refused', { count })} />
			<Table
				caption={staffText('cohort.start.refused', { count })}
				captionHidden
				columns={[
					{ label: staffText('cohort.member.name') },
					{ label: staffText('cohort.start.why') },
					{ label: staffText('cohort.start.todo') },
				]}
				rows={refused.map((one) => ({
					key: one.personId,
					cells: [
						<PersonName key="name" name={one.name} />,
						whyNot(one),
						staffText(`cohort.todo.${reasonOf(one.reason)}`),
					],
				}))}
			/>
			<form method="post">
				<HiddenFields fields={{ doe: 'start', without: [...without, ...refused.map(({ personId }) => personId)] }} />
				<Button look="secondary" line={staffText('cohort.start.without', { count })} />
			</form>
		</div>
	)
}
