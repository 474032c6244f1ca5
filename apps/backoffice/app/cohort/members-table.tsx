import type { Api } from '@repo/api/backoffice'
import { differenceReasons } from '@repo/domain/cohort/cohort.schema'
import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Details } from '@repo/ui/details'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { Select } from '@repo/ui/select'
import { Table } from '@repo/ui/table'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type CohortMember = Awaited<ReturnType<Api['cohort']['get']>>['members'][number]
type Props = { members: readonly CohortMember[]; mayLeave: boolean }

/** The members whom this role sees: whether they began, and who differs from the group, in which half days, and why. */
export function MembersTable({ members, mayLeave }: Props) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.members')} />
			{members.length === 0 ? (
				<Paragraph look="soft" line={staffText('cohort.noMembers')} />
			) : (
				<Table
					caption={staffText('cohort.members')}
					captionHidden
					columns={[
						{ label: staffText('cohort.member.name') },
						{ label: staffText('cohort.member.state') },
						{ label: staffText('cohort.member.differs') },
						...(mayLeave ? [{ label: staffText('cohort.member.action') }] : []),
					]}
					rows={members.map((member) => ({
						key: member.personId,
						cells: [
							<a key="name" className="nl-link" href={`/deelnemers/${member.personId}/traject`}>
								<PersonName name={member.name} />
							</a>,
							member.state === null ? '' : staffText(`enrolment.states.${member.state}`),
							<Differs key="differs" member={member} />,
							...(mayLeave ? [<Leave key="leave" member={member} />] : []),
						],
					}))}
				/>
			)}
		</section>
	)
}

function Leave({ member: { personId } }: { member: CohortMember }) {
	return (
		<form method="post">
			<HiddenFields fields={{ doe: 'eruit', personId }} />
			<Button look="subtle" line={staffText('cohort.member.leave')} />
		</form>
	)
}

/** So many half days are listed; of more than that their number is told. */
const listedMax = 12

/** Where someone differs and why; the reason is a code that whoever goes with this person chooses. */
function Differs({ member: { personId, started, differences, reason } }: { member: CohortMember }) {
	if (!started) return staffText('cohort.member.notYet')
	const count = differences.length
	if (count === 0) return staffText('cohort.member.asGroup')
	const why = reason === null ? staffText('cohort.member.noReason') : staffText(`cohort.reasons.${reason}`)
	const nothing = staffText('cohort.member.nothing')
	return (
		<Details line={`${staffText('cohort.member.different', { count })} (${why})`}>
			<ul>
				{differences.slice(0, listedMax).map(({ on, part, group, own }) => (
					<li key={`${on} ${part}`}>
						{staffText('cohort.member.change', {
							halfDay: staffHalfDay({ on, part }),
							own: own ?? nothing,
							group: group ?? nothing,
						})}
					</li>
				))}
				{count > listedMax && <li>{staffText('cohort.member.more', { count: count - listedMax })}</li>}
			</ul>
			<form method="post" className="instap-stack instap-stack--small">
				<HiddenFields fields={{ doe: 'reden', personId }} />
				<Select
					id={`reason-${personId}`}
					name="reason"
					label={staffText('cohort.member.why')}
					empty={staffText('cohort.member.noReason')}
					defaultValue={reason ?? ''}
					options={differenceReasons.map((value) => ({ value, label: staffText(`cohort.reasons.${value}`) }))}
				/>
				<div>
					<Button look="secondary" line={staffText('cohort.member.saveReason')} />
				</div>
			</form>
		</Details>
	)
}
