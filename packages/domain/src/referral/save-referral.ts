import { referral, referralChannel, referralContact, referralOrigin, referralRestrictedChannel } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { lockReferral } from './lock-referral.ts'
import type { ReferralForm } from './referral.schema.ts'

/** Kept, under this id, and whose file it is about once that is known; or why not: it was sent already, the birth is still to come, or there is no such channel. */
export type ReferralSaved =
	| { ok: true; id: string; personId: string | null }
	| { ok: false; reason: 'already-sent' | 'born-later' | 'no-such-channel' }

/**
 * Keeps a referral as far as it is filled in (3.2). Whoever sends writes it: a draft, or one that something is asked about.
 * Somebody else's is not there: NotFound.
 */
export function saveReferral(ctx: Ctx, form: ReferralForm): Promise<ReferralSaved> {
	return inTransaction(ctx, async (ctx) => {
		if (form.bornOn !== null && form.bornOn > localClock(ctx.now).date) return { ok: false, reason: 'born-later' }
		const channel = await findChannel(ctx, form.channelCode)
		if (channel === 'unknown') return { ok: false, reason: 'no-such-channel' }
		const kept = await keepRow(ctx, form)
		if (kept === 'already-sent') return { ok: false, reason: kept }
		await keepContact(ctx, kept.id, form)
		if (channel !== null || form.legalBasis !== null) await keepOrigin(ctx, kept.id, channel, form.legalBasis)
		return { ok: true, ...kept }
	})
}

type Channel = { code: string; restricted: boolean }

async function findChannel({ db, actor }: Ctx, code: string | null): Promise<Channel | 'unknown' | null> {
	if (code === null) return null
	const [found] = await db
		.select({ code: referralChannel.code, restricted: referralChannel.restricted })
		.from(referralChannel)
		.where(and(eq(referralChannel.organisationId, actor.organisationId), eq(referralChannel.code, code)))
	return found ?? 'unknown'
}

type Kept = { id: string; personId: string | null }

async function keepRow(ctx: Ctx, form: ReferralForm): Promise<Kept | 'already-sent'> {
	const { db, actor, now } = ctx
	const { organisationId, personId: referrerId } = actor
	const { id, name, bornOn, readsIn, script, needsInterpreter, aim, wishes } = form
	const before = id === null ? null : await lockReferral(ctx, id)
	if (before !== null && before.referrerId !== referrerId) throw new NotFound('referral')
	const toldOn = form.told ? (before?.toldOn ?? localClock(now).date) : null
	const row = { name, bornOn, readsIn, script, needsInterpreter, aim, wishes, toldOn }
	if (before === null) {
		const [made] = await db
			.insert(referral)
			.values({ ...row, organisationId, referrerId, state: 'draft', missing: [], stateSince: now, writtenAt: now })
			.returning({ id: referral.id })
		if (made === undefined) throw new Error('the referral was not added')
		return { id: made.id, personId: null }
	}
	if (before.state !== 'draft' && before.state !== 'incomplete') return 'already-sent'
	await db
		.update(referral)
		.set(row)
		.where(and(eq(referral.organisationId, organisationId), eq(referral.id, before.id)))
	return { id: before.id, personId: before.personId }
}

async function keepContact({ db, actor }: Ctx, referralId: string, form: ReferralForm): Promise<void> {
	const { phone, email, emergencyName, emergencyPhone, emergencyRelation } = form
	const row = { phone, email, emergencyName, emergencyPhone, emergencyRelation }
	await db
		.insert(referralContact)
		.values({ ...row, organisationId: actor.organisationId, referralId })
		.onConflictDoUpdate({ target: [referralContact.organisationId, referralContact.referralId], set: row })
}

/** A restricted road stands in a table of its own. */
async function keepOrigin(
	{ db, actor }: Ctx,
	referralId: string,
	channel: Channel | null,
	legalBasis: ReferralForm['legalBasis'],
): Promise<void> {
	const { organisationId } = actor
	const restricted = channel?.restricted === true
	const row = { channelCode: channel === null || restricted ? null : channel.code, restricted, legalBasis }
	await db
		.delete(referralRestrictedChannel)
		.where(
			and(
				eq(referralRestrictedChannel.organisationId, organisationId),
				eq(referralRestrictedChannel.referralId, referralId),
			),
		)
	await db
		.insert(referralOrigin)
		.values({ ...row, organisationId, referralId })
		.onConflictDoUpdate({ target: [referralOrigin.organisationId, referralOrigin.referralId], set: row })
	if (restricted)
		await db.insert(referralRestrictedChannel).values({ organisationId, referralId, channelCode: channel.code })
}
