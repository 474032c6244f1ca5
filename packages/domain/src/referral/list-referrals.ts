import { referral, staff } from '@repo/db/schema'
import { and, asc, eq, gte, or, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { type ReferralItem, type ReferralState, referralStates } from './referral.rules.ts'

/** How many referrals one list shows. */
export const referralsMax = 500

/** For how many days an answer stays in the list. */
const answeredDays = 60

/** A referral in the list. `ahead`: how many people are before this one in the line, for who waits. */
export type ListedReferral = {
	id: string
	state: ReferralState
	name: string
	personId: string | null
	referrer: string | null
	replyBy: string | null
	late: boolean
	missing: ReferralItem[]
	ahead: number | null
	mine: boolean
	sinceOn: string
}

/** The referrals that this role sees: the own of who sends, those of everyone for who decides (3.2). Most urgent state first. */
export async function listReferrals({ db, actor, now }: Ctx): Promise<ListedReferral[]> {
	const today = localClock(now).date
	const rows = await db
		.select({
			id: referral.id,
			state: referral.state,
			name: referral.name,
			personId: referral.personId,
			referrerId: referral.referrerId,
			referrer: staff.name,
			replyBy: referral.replyBy,
			missing: referral.missing,
			since: referral.stateSince,
			ahead: sql<number | null>`case when ${referral.state} = 'waitlisted' then count_ahead(${referral.id}) end`,
		})
		.from(referral)
		.leftJoin(staff, and(eq(staff.organisationId, referral.organisationId), eq(staff.personId, referral.referrerId)))
		.where(
			and(
				eq(referral.organisationId, actor.organisationId),
				or(
					sql`${referral.state} not in ('accepted', 'declined', 'withdrawn')`,
					gte(referral.stateSince, new Date(`${addDays(today, -answeredDays)}T00:00:00Z`)),
				),
			),
		)
		.orderBy(asc(referral.stateSince), asc(referral.id))
		.limit(referralsMax)
	return rows
		.map(({ referrerId, since, ...row }) => ({
			...row,
			sinceOn: localClock(since).date,
			mine: referrerId === actor.personId,
			late: isOpen(row.state) && row.replyBy !== null && row.replyBy < today,
		}))
		.toSorted((one, other) => referralStates.indexOf(one.state) - referralStates.indexOf(other.state))
}

const isOpen = (state: ReferralState) => state === 'submitted' || state === 'waitlisted'
