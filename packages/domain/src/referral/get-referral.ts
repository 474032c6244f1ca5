import {
	intake,
	referral,
	referralChannel,
	referralContact,
	referralEvent,
	referralOrigin,
	referralRestrictedChannel,
	staff,
} from '@repo/db/schema'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { listActions } from '../machine/machine.rules.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { whatIsThere } from './lock-referral.ts'
import { referralMachine } from './referral.machine.rules.ts'
import { referralItems } from './referral.rules.ts'

/** One referral as far as this reader may know it, and what this role can do with it. Somebody else's: NotFound. */
export async function getReferral(ctx: Ctx, id: string) {
	const { db, actor, now } = ctx
	const [row] = await db
		.select({
			referral,
			referrer: staff.name,
			ahead: sql<number | null>`count_ahead(${referral.id})`,
		})
		.from(referral)
		.leftJoin(staff, and(eq(staff.organisationId, referral.organisationId), eq(staff.personId, referral.referrerId)))
		.where(and(eq(referral.organisationId, actor.organisationId), eq(referral.id, id)))
	if (row === undefined) throw new NotFound('referral')
	const contact = await findContact(ctx, id)
	const origin = await findOrigin(ctx, id)
	const { referrerId, ...known } = row.referral
	const hidden = hidesSender(origin)
	const has = whatIsThere(known, contact, origin)
	return {
		...known,
		referrer: hidden ? null : row.referrer,
		byPartner: hidden,
		ahead: row.ahead,
		mine: referrerId === actor.personId,
		late: known.replyBy !== null && known.replyBy < localClock(now).date && known.state !== 'accepted',
		contact,
		channel: channelOf(origin),
		channelCode: origin?.code ?? null,
		gon: origin?.code === 'gon',
		legalBasis: origin?.legalBasis ?? null,
		notThere: referralItems.filter((item) => !has.has(item)),
		offers: listActions(referralMachine, known.state, actor.role),
		events: await listEvents(ctx, id, hidden ? referrerId : null),
		talk: await findTalk(ctx, id),
	}
}

/** The name of who sent them tells a restricted road as surely as its own name does. */
const hidesSender = (origin: Awaited<ReturnType<typeof findOrigin>>): boolean =>
	origin !== null && origin.restricted && origin.code === null

/** When they come to talk, for who may know that. */
async function findTalk({ db, actor }: Ctx, id: string) {
	const [row] = await db
		.select({ on: intake.on, at: intake.at })
		.from(intake)
		.where(and(eq(intake.organisationId, actor.organisationId), eq(intake.referralId, id)))
		.orderBy(desc(intake.id))
		.limit(1)
	return row ?? null
}

async function findContact({ db, actor }: Ctx, id: string) {
	const [row] = await db
		.select({
			phone: referralContact.phone,
			email: referralContact.email,
			emergencyName: referralContact.emergencyName,
			emergencyPhone: referralContact.emergencyPhone,
			emergencyRelation: referralContact.emergencyRelation,
		})
		.from(referralContact)
		.where(and(eq(referralContact.organisationId, actor.organisationId), eq(referralContact.referralId, id)))
	return row ?? null
}

/** The road: its own code, or that of a restricted one for who may know it. */
async function findOrigin({ db, actor }: Ctx, id: string) {
	const code = sql<string | null>`coalesce(${referralOrigin.channelCode}, ${referralRestrictedChannel.channelCode})`
	const [row] = await db
		.select({
			channelCode: referralOrigin.channelCode,
			restricted: referralOrigin.restricted,
			legalBasis: referralOrigin.legalBasis,
			code,
			name: referralChannel.name,
		})
		.from(referralOrigin)
		.leftJoin(
			referralRestrictedChannel,
			and(
				eq(referralRestrictedChannel.organisationId, referralOrigin.organisationId),
				eq(referralRestrictedChannel.referralId, referralOrigin.referralId),
			),
		)
		.leftJoin(
			referralChannel,
			and(eq(referralChannel.organisationId, referralOrigin.organisationId), eq(referralChannel.code, code)),
		)
		.where(and(eq(referralOrigin.organisationId, actor.organisationId), eq(referralOrigin.referralId, id)))
	return row ?? null
}

const channelOf = (origin: Awaited<ReturnType<typeof findOrigin>>) => {
	if (origin === null) return null
	if (origin.name !== null) return { name: origin.name }
	return origin.restricted ? ('partner' as const) : null
}

/** The steps, newest first; `hiddenId` is of who may not be named. */
async function listEvents({ db, actor }: Ctx, id: string, hiddenId: string | null) {
	const rows = await db
		.select({
			id: referralEvent.id,
			action: referralEvent.action,
			to: referralEvent.to,
			reasonCode: referralEvent.reasonCode,
			at: referralEvent.at,
			by: staff.name,
			actorId: referralEvent.actorId,
			bySelf: sql<boolean>`${referralEvent.actorRole} = 'participant'`,
		})
		.from(referralEvent)
		.leftJoin(
			staff,
			and(eq(staff.organisationId, referralEvent.organisationId), eq(staff.personId, referralEvent.actorId)),
		)
		.where(and(eq(referralEvent.organisationId, actor.organisationId), eq(referralEvent.referralId, id)))
		.orderBy(desc(referralEvent.at), desc(referralEvent.id))
	return rows.map(({ at, by, actorId, ...event }) => ({
		...event,
		by: actorId === hiddenId ? null : by,
		on: localClock(at).date,
	}))
}
