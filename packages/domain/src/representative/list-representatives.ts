import { representative } from '@repo/db/schema'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getLatestEnds } from './get-latest-ends.ts'
import type { RepresentationState } from './representative.rules.ts'

/** When a phone was linked last. Written out with the names of its tables: Drizzle leaves them out in a query of one table. */
const lastLinked = sql<Date | null>`(select max(i.used_at) from invitation i
	where i.organisation_id = representative.organisation_id and i.person_id = representative.person_id
	and i.representative_id = representative.id)`.mapWith((value: string) => new Date(value))

/**
 * Who looks along with a participant, who did, and until when someone else may; for who goes with them. `linkedAt`: when their
 * phone was linked last. What the participant closed to them is the participant's alone.
 */
export async function listRepresentatives(ctx: Ctx, personId: string) {
	const latest = await getLatestEnds(ctx, personId)
	const { db, actor, now } = ctx
	const rows = await db
		.select({
			id: representative.id,
			name: representative.name,
			relation: representative.relation,
			from: representative.from,
			until: representative.until,
			endedAt: representative.endedAt,
			state: sql<RepresentationState>`representation_state(${representative.id}, ${localClock(now).date}::date)`,
			linkedAt: lastLinked,
		})
		.from(representative)
		.where(and(eq(representative.organisationId, actor.organisationId), eq(representative.personId, personId)))
		.orderBy(desc(representative.until), desc(representative.id))
	return { latest, representatives: rows }
}
