import { referral, referralContact, referralEvent, referralOrigin, referralRestrictedChannel } from '@repo/db/schema'
import { and, eq, inArray } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { takeStep } from '../machine/machine.rules.ts'
import { newIds } from '../person/new-ids.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { listChannels } from './list-choices.ts'
import { whatIsThere } from './lock-referral.ts'
import { referralMachine } from './referral.machine.rules.ts'
import type { ReferralItem } from './referral.rules.ts'
import type { SentReferral } from './referral.schema.ts'
import { replyBy } from './reply-by.ts'

/** A row of what is sent, with its id and whether the road by which they come is restricted. */
type Sent = SentReferral & { id: string; restricted: boolean }

/**
 * Writes down and sends these referrals in one go (3.2): each as a draft that is sent at once, by the same arrow of the table as one
 * that is typed. All of them or none; what cannot be sent is thrown, for whoever calls this has judged the rows. Answers their ids.
 */
export function sendReferrals(ctx: Ctx, rows: readonly SentReferral[]): Promise<string[]> {
	return inTransaction(ctx, async (ctx) => {
		if (rows.length === 0) return []
		const ids = await newIds(ctx.db, rows.length)
		const restricted = new Map((await listChannels(ctx)).map(({ code, restricted }) => [code, restricted]))
		const all = rows.flatMap((row, index): Sent[] => {
			const [id, road] = [ids[index], restricted.get(row.channelCode)]
			if (id === undefined || road === undefined) throw new Error('there is no such channel')
			return [{ ...row, id, restricted: road }]
		})
		for (const row of all) mustBeSendable(ctx, row)
		await keepDrafts(ctx, all)
		await send(ctx, ids)
		return ids
	})
}

/** The table decides here too. */
function mustBeSendable({ actor, now }: Ctx, row: Sent): void {
	const origin = { legalBasis: row.legalBasis, channelCode: row.channelCode, restricted: row.restricted }
	const has = whatIsThere({ ...row, toldOn: localClock(now).date }, row, origin)
	const taken = takeStep(referralMachine, {
		state: 'draft',
		action: 'submit',
		by: actor.role,
		holds: (guard) => has.has(guard.slice('no-'.length) as ReferralItem),
	})
	if (!taken.ok) throw new Error(`a referral cannot be sent: ${taken.reason}`)
}

async function keepDrafts({ db, actor, now }: Ctx, rows: readonly Sent[]): Promise<void> {
	const { organisationId, personId: referrerId } = actor
	const own = { organisationId, referrerId, state: 'draft' as const, missing: [], stateSince: now, writtenAt: now }
	await db.insert(referral).values(
		rows.map(({ id, name, bornOn, readsIn, script, needsInterpreter, aim, wishes }) => ({
			...own,
			id,
			name,
			bornOn,
			readsIn,
			script,
			needsInterpreter,
			aim,
			wishes,
			toldOn: localClock(now).date,
		})),
	)
	const of = ({ id: referralId }: Sent) => ({ organisationId, referralId })
	await db.insert(referralContact).values(rows.map((row) => ({ ...of(row), phone: row.phone, email: row.email })))
	await db.insert(referralOrigin).values(
		rows.map((row) => ({
			...of(row),
			channelCode: row.restricted ? null : row.channelCode,
			restricted: row.restricted,
			legalBasis: row.legalBasis,
		})),
	)
	const hidden = rows.filter((row) => row.restricted)
	if (hidden.length > 0)
		await db
			.insert(referralRestrictedChannel)
			.values(hidden.map((row) => ({ ...of(row), channelCode: row.channelCode })))
}

async function send(ctx: Ctx, ids: string[]): Promise<void> {
	const { db, actor, now } = ctx
	const { organisationId, personId: actorId, role: actorRole } = actor
	await db
		.update(referral)
		.set({ state: 'submitted', replyBy: await replyBy(ctx, 'referral_reply_days') })
		.where(and(eq(referral.organisationId, organisationId), inArray(referral.id, ids)))
	const step = { action: 'submit', from: 'draft' as const, to: 'submitted' as const, actorId, actorRole, at: now }
	await db.insert(referralEvent).values(ids.map((referralId) => ({ ...step, organisationId, referralId })))
}
