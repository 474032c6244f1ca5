import { contactAttempt, review } from '@repo/db/schema'
import { and, eq, gte, isNull, sql } from 'drizzle-orm'
import type { TakerCtx } from '../context.ts'

/** Whose, and since which local date. */
type Since = { personId: string; from: string }

type Calls = Since & { outcome?: (typeof contactAttempt.$inferSelect)['outcome'] }

/** How often somebody tried to reach this person since then, with this outcome or any; calls that were taken back do not count (3.4). */
export const countContactAttempts = ({ db, actor }: TakerCtx, { personId, from, outcome }: Calls): Promise<number> =>
	db.$count(
		contactAttempt,
		and(
			eq(contactAttempt.organisationId, actor.organisationId),
			eq(contactAttempt.personId, personId),
			isNull(contactAttempt.undoneAt),
			outcome && eq(contactAttempt.outcome, outcome),
			sql`(${contactAttempt.at} at time zone 'Europe/Amsterdam')::date >= ${from}::date`,
		),
	)

/** How many reviews were held since then (3.4). */
export const countReviews = ({ db, actor }: TakerCtx, { personId, from }: Since): Promise<number> =>
	db.$count(
		review,
		and(eq(review.organisationId, actor.organisationId), eq(review.personId, personId), gte(review.heldOn, from)),
	)
