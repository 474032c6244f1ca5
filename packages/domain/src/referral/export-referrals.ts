import { referralChannel, referralOrigin } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { type ListedReferral, listReferrals } from './list-referrals.ts'

/** More than any organisation has open at a time. */
const exportedMax = 20_000

/** A referral as a file shows it. */
export type ExportedReferral = ListedReferral & {
	/** The channel; null for none, and for a partner: neither it nor who sent them is ever named in a file, whoever makes it. */
	via: string | null
}

/** The list of referrals as this actor sees it, whole, for a file. */
export async function exportReferrals(ctx: Ctx): Promise<ExportedReferral[]> {
	const rows = await listReferrals(ctx, exportedMax)
	const roads = await listRoads(ctx)
	return rows.map((row) => {
		const road = roads.get(row.id)
		const byPartner = road?.restricted === true
		return { ...row, referrer: byPartner ? null : row.referrer, via: byPartner ? null : (road?.via ?? null), byPartner }
	})
}

/** By which road each came, without the names of restricted ones: these stand in a table that a file is never made of. */
async function listRoads({ db, actor }: Ctx) {
	const rows = await db
		.select({ id: referralOrigin.referralId, restricted: referralOrigin.restricted, via: referralChannel.name })
		.from(referralOrigin)
		.leftJoin(
			referralChannel,
			and(
				eq(referralChannel.organisationId, referralOrigin.organisationId),
				eq(referralChannel.code, referralOrigin.channelCode),
			),
		)
		.where(eq(referralOrigin.organisationId, actor.organisationId))
	return new Map(rows.map(({ id, ...road }) => [id, road]))
}
