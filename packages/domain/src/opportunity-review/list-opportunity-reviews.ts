import { enrolment, opportunityReview, person } from '@repo/db/schema'
import { and, asc, eq, inArray, lte, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { dueAfter, dueness } from './opportunity-due.rules.ts'
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
 * Whose yearly opportunity talk is due or will be within `opportunity_alarm_weeks`, the longest waiting first: of the own
 * people for a coach, of everyone for a team lead. People without a running enrolment are not on it.
 */
export async function listOpportunityReviews(ctx: Ctx): Promise<DueTalk[]> {
	const today = localClock(ctx.now).date
	const { opportunity_alarm_weeks: weeks } = await getSettings(ctx, ['opportunity_alarm_weeks'])
	const rows = await listSince(ctx, today)
	return rows
		.map(({ since, state, ...row }) => ({ ...row, dueOn: dueAfter(row.lastHeldOn ?? since), state: state ?? 'due' }))
		.flatMap((row) => {
			const how = dueness(row.dueOn, today, addDays(today, weeks * 7))
			return how === null ? [] : [{ ...row, dueness: how }]
		})
		.toSorted((one, other) => (one.dueOn === other.dueOn ? 0 : one.dueOn < other.dueOn ? -1 : 1))
		.slice(0, listedMax)
}

/** When the yearly talk of one person is due. Nobody without a running enrolment has one: then from today. */
export async function findDueOn(ctx: Ctx, personId: string): Promise<string> {
	const today = localClock(ctx.now).date
	const [row] = await listSince(ctx, today, eq(person.id, personId))
	return row === undefined ? today : dueAfter(row.lastHeldOn ?? row.since)
}

/** Who is here, since when, when their last talk was, and where the next one stands. */
function listSince({ db, actor }: Ctx, today: string, who?: SQL) {
	const { organisationId } = actor
	const its = and(
		eq(opportunityReview.organisationId, person.organisationId),
		eq(opportunityReview.personId, person.id),
	)
	const held = db
		.select({ on: sql<string | null>`max(${opportunityReview.heldOn})` })
		.from(opportunityReview)
		.where(and(its, inArray(opportunityReview.state, ['held', 'follow_up'])))
	const open = db
		.select({ state: opportunityReview.state })
		.from(opportunityReview)
		.where(and(its, notInArray(opportunityReview.state, ['held', 'follow_up'])))
	return db
		.select({
			personId: person.id,
			name: person.name,
			since: sql<string>`min(${enrolment.from})`,
			lastHeldOn: sql<string | null>`(${held})`,
			state: sql<OpportunityReviewState | null>`(${open})`,
		})
		.from(person)
		.innerJoin(enrolment, and(eq(enrolment.organisationId, person.organisationId), eq(enrolment.personId, person.id)))
		.where(
			and(
				eq(person.organisationId, organisationId),
				lte(enrolment.from, today),
				sql`(${enrolment.until} is null or ${enrolment.until} >= ${today})`,
				actor.role === 'coach' ? sql`${person.id} in (select goes_with())` : undefined,
				who,
			),
		)
		.groupBy(person.organisationId, person.id, person.name)
		.orderBy(asc(person.name), asc(person.id))
}
