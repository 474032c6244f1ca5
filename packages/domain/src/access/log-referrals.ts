import { randomUUID } from 'node:crypto'
import { accessEvent, accessReferral } from '@repo/db/schema'
import { whoAsks } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { type Access, groundFor, hashOf, type LogCtx } from './log-access.ts'

/** What was done with which referrals. `asList`: the same ones in the same list count once per user, role and day. */
export type ReferralAccess = Pick<Access, 'action' | 'what' | 'asList'> & { referrals: readonly string[] }

/**
 * Writes down that someone looked at, or changed, what is known of people who are sent to us and have no file yet, in the
 * transaction that does so. The line is about nobody's file: it names the referral. A list is one line, with a short name for all that
 * stood in it. Once there is a file, `logAccess` writes the lines, and its person reads these as well.
 */
export async function logReferrals(ctx: LogCtx, access: ReferralAccess): Promise<void> {
	const { action, what, referrals, asList = false } = access
	if (referrals.length === 0) return
	const { organisationId, role: actorRole } = ctx.actor
	const line = {
		organisationId,
		at: ctx.now,
		day: localClock(ctx.now).date,
		actorId: whoAsks(ctx.actor),
		actorRole,
		action,
		what,
		ground: groundFor(actorRole) ?? 'referral',
		address: ctx.address,
	} as const
	// What is no list counts each time.
	const lists = asList
		? [{ list: referrals.length === 1 ? (referrals[0] ?? '') : hashOf(referrals), of: referrals }]
		: referrals.map((id) => ({ list: `${id} ${randomUUID()}`, of: [id] }))
	for (const { list, of } of lists) {
		const [event] = await ctx.db
			.insert(accessEvent)
			.values({ ...line, list })
			.onConflictDoNothing()
			.returning({ id: accessEvent.id })
		if (event === undefined) continue
		await ctx.db
			.insert(accessReferral)
			.values(of.map((referralId) => ({ organisationId, eventId: event.id, referralId })))
	}
}
