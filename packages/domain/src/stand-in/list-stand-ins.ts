import { staff, standIn } from '@repo/db/schema'
import { and, asc, eq, gte, isNull, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** Who stands in for which coach, on which days; null: nobody. `forMe`: it is the signed-in coach who is stood in for. */
export type StandIn = { id: string; coach: string; standIn: string | null; from: string; until: string; forMe: boolean }

const [absent, present] = [alias(staff, 'absent'), alias(staff, 'present')]

/** Who stands in for whom, today and later, by the first day. */
export const listStandIns = (ctx: Ctx): Promise<StandIn[]> => standInsWhere(ctx, undefined)

/** The same, of the signed-in coach: who stands in for me, and for whom I do. */
export function listOwnStandIns(ctx: Ctx): Promise<StandIn[]> {
	const { personId } = ctx.actor
	return standInsWhere(ctx, or(eq(standIn.coachId, personId), eq(standIn.standInId, personId)))
}

async function standInsWhere({ db, actor, now }: Ctx, which: SQL | undefined): Promise<StandIn[]> {
	const rows = await db
		.select({
			id: standIn.id,
			coach: absent.name,
			coachId: standIn.coachId,
			standIn: present.name,
			from: standIn.from,
			until: standIn.until,
		})
		.from(standIn)
		.innerJoin(absent, and(eq(absent.organisationId, standIn.organisationId), eq(absent.personId, standIn.coachId)))
		.leftJoin(present, and(eq(present.organisationId, standIn.organisationId), eq(present.personId, standIn.standInId)))
		.where(
			and(
				eq(standIn.organisationId, actor.organisationId),
				isNull(standIn.endedAt),
				gte(standIn.until, localClock(now).date),
				which,
			),
		)
		.orderBy(asc(standIn.from), asc(standIn.id))
	return rows.map(({ coachId, ...row }) => ({ ...row, forMe: coachId === actor.personId }))
}
