import { referral, referralContact, referralOrigin } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { ReferralItem } from './referral.rules.ts'

/** A referral as a step finds it, locked until the end of the transaction: of two who act at once the second sees what the first did. */
export async function lockReferral({ db, actor }: Ctx, id: string) {
	const { organisationId } = actor
	const [row] = await db
		.select()
		.from(referral)
		.where(and(eq(referral.organisationId, organisationId), eq(referral.id, id)))
		.for('update')
	if (row === undefined) throw new NotFound('referral')
	const [contact] = await db
		.select()
		.from(referralContact)
		.where(and(eq(referralContact.organisationId, organisationId), eq(referralContact.referralId, id)))
	const [origin] = await db
		.select()
		.from(referralOrigin)
		.where(and(eq(referralOrigin.organisationId, organisationId), eq(referralOrigin.referralId, id)))
	return { ...row, contact, origin, has: whatIsThere(row, contact, origin) }
}

/** A referral that is locked, with what is filled in of it. */
export type LockedReferral = Awaited<ReturnType<typeof lockReferral>>

type Row = Pick<typeof referral.$inferSelect, 'name' | 'bornOn' | 'readsIn' | 'script' | 'aim' | 'toldOn' | 'wishes'>
type Contact = Pick<typeof referralContact.$inferSelect, 'phone' | 'email'>
type Origin = Pick<typeof referralOrigin.$inferSelect, 'legalBasis' | 'channelCode' | 'restricted'>

/** Which items are filled in. A road that this reader may not know is there as well. */
export function whatIsThere(row: Row, contact?: Contact | null, origin?: Origin | null): Set<ReferralItem> {
	const there: Record<ReferralItem, boolean> = {
		channel: origin?.channelCode != null || origin?.restricted === true,
		legal_basis: origin?.legalBasis != null,
		name: row.name !== '',
		born_on: row.bornOn !== null,
		contact: contact?.phone != null || contact?.email != null,
		language: row.readsIn !== null && row.script !== null,
		aim: row.aim !== null,
		half_days: row.wishes.length > 0,
		told: row.toldOn !== null,
	}
	return new Set((Object.keys(there) as ReferralItem[]).filter((item) => there[item]))
}
