import { enrolment } from '@repo/db/schema'
import { and, asc, eq, lt, lte, or, sql } from 'drizzle-orm'
import type { TakerCtx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import type { AnyStep } from './step-enrolment.ts'

/**
 * The steps whose day has come (3.4): the first day of what is gone through alone, the day after a pause. A group is started by whoever
 * plans it, with the half days of everyone, so nobody of a group that is still forming starts by the clock. Nothing of who has died.
 */
export async function listDueEnrolments({ db, actor, now }: TakerCtx): Promise<AnyStep[]> {
	const today = localClock(now).date
	const rows = await db
		.select({ enrolmentId: enrolment.id, state: enrolment.state })
		.from(enrolment)
		.where(
			and(
				eq(enrolment.organisationId, actor.organisationId),
				or(
					and(eq(enrolment.state, 'planned'), lte(enrolment.from, today), sql`${enrolment.cohortId} is null`),
					and(eq(enrolment.state, 'paused'), lt(enrolment.pausedUntil, today)),
				),
				sql`may_reach(${enrolment.personId})`,
			),
		)
		.orderBy(asc(enrolment.from), asc(enrolment.id))
	return rows.map(({ enrolmentId, state }) => ({ enrolmentId, action: state === 'planned' ? 'start' : 'resume' }))
}
