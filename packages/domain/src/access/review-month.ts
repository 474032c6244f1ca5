import { accessReview } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { stateOf } from './month.rules.ts'

type Reviewed = { ok: true } | { ok: false; reason: 'not-ended' }

/** Writes down that the privacy officer has looked through the overview of a month that has ended. Twice keeps the first. */
export async function reviewMonth({ db, actor, now }: Ctx, month: string): Promise<Reviewed> {
	if (stateOf(month, { today: localClock(now).date, reviewed: false }) === 'running')
		return { ok: false, reason: 'not-ended' }
	await db
		.insert(accessReview)
		.values({
			organisationId: actor.organisationId,
			month: `${month}-01`,
			reviewedAt: now,
			reviewedById: actor.personId,
		})
		.onConflictDoNothing()
	return { ok: true }
}
