import { standIn } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { listTheirPeople } from './name-stand-in.ts'

/** Standing in ends before its time: at the next request the colleague's people are out of sight. Twice keeps the first moment. */
export async function endStandIn(ctx: Ctx, id: string): Promise<{ people: string[] }> {
	const { db, actor, now } = ctx
	const [ended] = await db
		.update(standIn)
		.set({ endedAt: sql`coalesce(${standIn.endedAt}, ${now.toISOString()}::timestamptz)` })
		.where(and(eq(standIn.organisationId, actor.organisationId), eq(standIn.id, id)))
		.returning({ coachId: standIn.coachId, from: standIn.from, until: standIn.until })
	if (ended === undefined) throw new NotFound('stand-in')
	return { people: await listTheirPeople(ctx, ended.coachId, ended) }
}
