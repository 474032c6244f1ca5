import { referral, referralOrigin, referralRestrictedChannel, staff } from '@repo/db/schema'
import { and, asc, eq, gte, not, or, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { type ReferralItem, type ReferralState, referralsMax, referralStates } from './referral.rules.ts'

/** For how many days an answer stays in the list. */
const answeredDays = 60

/** A referral in the list. `ahead`: how many people are before this one in the line, for who waits. */
export type ListedReferral = {
	id: string
	state: ReferralState
	name: string
	personId: string | null
	/** Who sent them; null for a partner of whom the name would tell a restricted road, and then `byPartner`. */
	referrer: string | null
	byPartner: boolean
	replyBy: string | null
	late: boolean
	missing: ReferralItem[]
	ahead: number | null
	mine: boolean
	sinceOn: string
}

/**
 * The referrals that this role sees: the own of who sends, those of everyone for who decides (3.2). Most urgent state first;
 * where there are more than `max`, those that are open longest.
 */
export async function listReferrals(ctx: Ctx, max = referralsMax): Promise<ListedReferral[]> {
	const today = localClock(ctx.now).date
	const rows = await listRows(ctx, today, max)
	return rows
		.map(({ referrerId, since, ...row }) => ({
			...row,
			sinceOn: localClock(since).date,
			mine: referrerId === ctx.actor.personId,
			late: isOpen(row.state) && row.replyBy !== null && row.replyBy < today,
		}))
		.toSorted((one, other) => referralStates.indexOf(one.state) - referralStates.indexOf(other.state))
}

/** The rows of the list: what is open, and what was answered lately. */
const listRows = ({ db, actor }: Ctx, today: string, max: number) =>
	db
		.select({
			id: referral.id,
			state: referral.state,
			name: referral.name,
			personId: referral.personId,
			referrerId: referral.referrerId,
			referrer: sql<string | null>`case when not ${hidden} then ${staff.name} end`,
			byPartner: hidden,
			replyBy: referral.replyBy,
			missing: referral.missing,
			since: referral.stateSince,
			ahead: sql<number | null>`case when ${referral.state} = 'waitlisted' then count_ahead(${referral.id}) end`,
		})
		.from(referral)
		.leftJoin(staff, and(eq(staff.organisationId, referral.organisationId), eq(staff.personId, referral.referrerId)))
		.leftJoin(referralOrigin, ofReferral(referralOrigin))
		.leftJoin(referralRestrictedChannel, ofReferral(referralRestrictedChannel))
		.where(
			and(
				eq(referral.organisationId, actor.organisationId),
				or(not(answered), gte(referral.stateSince, new Date(`${addDays(today, -answeredDays)}T00:00:00Z`))),
			),
		)
		.orderBy(asc(answered), asc(referral.stateSince), asc(referral.id))
		.limit(max)

const answered = sql`(${referral.state} in ('accepted', 'declined', 'withdrawn'))`

/** They came by a restricted road, and which one is not for this reader. */
const hidden = sql<boolean>`(coalesce(${referralOrigin.restricted}, false) and ${referralRestrictedChannel.channelCode} is null)`

const ofReferral = (table: typeof referralOrigin | typeof referralRestrictedChannel) =>
	and(eq(table.organisationId, referral.organisationId), eq(table.referralId, referral.id))

const isOpen = (state: ReferralState) => state === 'submitted' || state === 'waitlisted'
