import { nameSearch } from '@repo/db/schema'
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { nameInLog } from './name-in-log.ts'

type Range = { from: string; until: string }

/** Who looked for names outside the own caseload between two days, how often, and how often it was refused (A12); most first. */
export function listNameSearches({ db, actor }: Ctx, { from, until }: Range) {
	const searches = sql<number>`sum(${nameSearch.searches})::integer`
	return db
		.select({
			id: nameSearch.actorId,
			name: nameInLog(nameSearch.actorId),
			searches,
			refused: sql<number>`sum(${nameSearch.refused})::integer`,
		})
		.from(nameSearch)
		.where(and(eq(nameSearch.organisationId, actor.organisationId), gte(nameSearch.on, from), lt(nameSearch.on, until)))
		.groupBy(nameSearch.actorId)
		.orderBy(desc(searches), asc(nameSearch.actorId))
}
