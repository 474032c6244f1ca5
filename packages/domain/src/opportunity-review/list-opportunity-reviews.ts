import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { dueSince } from './due-since.ts'
import { dueness } from './opportunity-due.rules.ts'
import type { OpportunityReviewState } from './opportunity-review.machine.rules.ts'

/** Someone whose yearly talk is due, or soon. Dates are local; `lastHeldOn` is null when there never was one. */
export type DueTalk = {
	personId: string
	name: string
	lastHeldOn: string | null
	dueOn: string
	dueness: 'due' | 'soon'
	state: OpportunityReviewState
}

/** The longest list that is shown at once. */
const listedMax = 200

/**
 * Whose yearly opportunity talk is due or will be within `opportunity_alarm_weeks` (R-054), the longest waiting first: of the own
 * people for a coach, of everyone for a team lead. Nobody is on it whose enrolments all ended or are yet to start.
 */
export async function listOpportunityReviews(ctx: Ctx): Promise<DueTalk[]> {
	const today = localClock(ctx.now).date
	const { opportunity_alarm_weeks: weeks } = await getSettings(ctx, ['opportunity_alarm_weeks'])
	const rows = await listDue(ctx)
	return rows
		.flatMap((row) => {
			const how = dueness(row.dueOn, today, addDays(today, weeks * 7))
			return how === null ? [] : [{ ...row, state: row.state ?? 'due', dueness: how }]
		})
		.toSorted((one, other) => (one.dueOn === other.dueOn ? 0 : one.dueOn < other.dueOn ? -1 : 1))
		.slice(0, listedMax)
}

/** When the yearly talk of one person is due. Nobody whose enrolments all ended has one: then from today. */
export async function findDueOn(ctx: Ctx, personId: string): Promise<string> {
	const [row] = await listDue(ctx, personId)
	return row?.dueOn ?? localClock(ctx.now).date
}

type Due = Omit<DueTalk, 'dueness' | 'state'> & { state: OpportunityReviewState | null }

/** Whose enrolment goes on, when their last talk was and the next is due, and where that one stands; or of one person. */
async function listDue({ db, actor }: Ctx, personId?: string): Promise<Due[]> {
	const { organisationId } = actor
	const whose = personId === undefined ? sql`` : sql`and person_id = ${personId}`
	const enrolments = sql`(
		select person_id, "from", state from enrolment where organisation_id = ${organisationId} ${whose})`
	// Who it is, by key for each, as in `listAttention`: row-level security makes the planner expect one person.
	const rows = await db.execute<Due>(sql`
		select d.person_id as "personId", who.name, d.last_held_on::text as "lastHeldOn", d.due_on::text as "dueOn", (
			select o.state from opportunity_review o
			where o.organisation_id = ${organisationId} and o.person_id = d.person_id and o.state not in ('held', 'follow_up')
		) as state
		from (${dueSince({ organisationId, enrolments })}) d join lateral (
			select p.name from person p where p.organisation_id = ${organisationId} and p.id = d.person_id offset 0) who on true
		${actor.role === 'coach' ? sql`where d.person_id in (select goes_with())` : sql``}
		order by who.name, d.person_id`)
	return [...rows]
}
