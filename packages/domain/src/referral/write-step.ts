import { referral, referralEvent } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { ReferralState } from './referral.rules.ts'

/** A referral as far as a step needs it. */
type Found = { id: string; state: ReferralState }

/** What else a step changes. */
export type Change = Partial<Pick<typeof referral.$inferSelect, 'missing' | 'replyBy' | 'personId'>>

type Event = Pick<typeof referralEvent.$inferInsert, 'action' | 'to' | 'personId' | 'reasonCode'>

/** Writes a step down that was taken with a locked referral: where it is now, and who did what and why. */
export async function writeStep({ db, actor, now }: Ctx, { id, state }: Found, event: Event, change: Change = {}) {
	const { organisationId, personId: actorId, role: actorRole } = actor
	await db
		.update(referral)
		.set({ ...change, state: event.to, stateSince: now })
		.where(and(eq(referral.organisationId, organisationId), eq(referral.id, id)))
	await db
		.insert(referralEvent)
		.values({ ...event, organisationId, referralId: id, from: state, actorId, actorRole, at: now })
}
