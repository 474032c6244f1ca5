import { referral } from '@repo/db/schema'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { listActions } from '../machine/machine.rules.ts'
import { referralMachine } from './referral.machine.rules.ts'

/** The states in which the answer is still to come. */
const unanswered = ['submitted', 'incomplete', 'waitlisted'] as const

/**
 * The referrals of the signed-in person that are not answered yet, newest first: of who was here before, or did not come to the first
 * talk. `ahead`: how many people come first, for who waits. Whoever is sent to us for the first time has no file to read it in.
 */
export async function listOwnReferrals({ db, actor }: Ctx) {
	const rows = await db
		.select({
			id: referral.id,
			state: sql<(typeof unanswered)[number]>`${referral.state}`,
			replyBy: referral.replyBy,
			ahead: sql<number | null>`count_ahead(${referral.id})`,
		})
		.from(referral)
		.where(
			and(
				eq(referral.organisationId, actor.organisationId),
				eq(referral.personId, actor.personId),
				inArray(referral.state, unanswered),
			),
		)
		.orderBy(desc(referral.stateSince), desc(referral.id))
	return rows.map((row) => ({
		...row,
		stops: listActions(referralMachine, row.state, 'participant').includes('withdraw'),
	}))
}
