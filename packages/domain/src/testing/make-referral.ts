import { referralChannel } from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '../context.ts'
import type { ReferralForm } from '../referral/referral.schema.ts'
import { saveReferral } from '../referral/save-referral.ts'
import { stepReferral } from '../referral/step-referral.ts'
import { as, mondayEarly } from './make.ts'

/** A referral with everything in it; `change` says what differs. */
export const wholeReferral = (change: Partial<ReferralForm> = {}): ReferralForm => ({
	id: null,
	name: 'Yonas Proefstra',
	bornOn: '1993-04-17',
	phone: '06-0000 0071',
	email: null,
	readsIn: 'ti',
	script: 'ethiopic',
	needsInterpreter: true,
	aim: 'dutch_at_work',
	channelCode: 'wij',
	legalBasis: 'participation_act',
	wishes: ['monday_morning', 'wednesday_morning'],
	told: true,
	emergencyName: null,
	emergencyPhone: null,
	emergencyRelation: null,
	...change,
})

/** The roads of an organisation: one that everyone may know, GON, and a restricted one. */
export async function makeChannels(db: TestDb, organisationId: string): Promise<void> {
	const road = (code: string, name: string, restricted = false) => ({ organisationId, code, name, restricted })
	await db.owner
		.insert(referralChannel)
		.values([road('wij', 'WIJ-team'), road('gon', 'GON-partij'), road('probation', 'Reclassering', true)])
		.onConflictDoNothing()
}

/** A referral that this partner or coach wrote: a draft, or sent. */
export async function makeReferral(
	db: TestDb,
	by: Actor,
	change: Partial<ReferralForm> = {},
	{ send = true, now = mondayEarly } = {},
): Promise<string> {
	const saved = await as(db, by, (ctx) => saveReferral(ctx, wholeReferral(change)), now)
	if (!saved.ok) throw new Error(saved.reason)
	if (!send) return saved.id
	const sent = await as(db, by, (ctx) => stepReferral(ctx, { id: saved.id, action: 'submit' }), now)
	if (!sent.ok) throw new Error(sent.reason)
	return saved.id
}
