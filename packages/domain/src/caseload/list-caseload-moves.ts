import { caseloadMove, staff } from '@repo/db/schema'
import { and, desc, eq, gte, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

const [first, second] = [alias(staff, 'first'), alias(staff, 'second')]

/** What was moved today and not undone: those can be undone, today. Newest first. */
export async function listCaseloadMoves({ db, actor, now }: Ctx) {
	const today = localClock(now).date
	const rows = await db
		.select({
			id: caseloadMove.id,
			fromCoach: first.name,
			toCoach: second.name,
			from: caseloadMove.from,
			at: caseloadMove.movedAt,
			count: sql<number>`jsonb_array_length(${caseloadMove.changes} -> 'people')`,
		})
		.from(caseloadMove)
		.innerJoin(
			first,
			and(eq(first.organisationId, caseloadMove.organisationId), eq(first.personId, caseloadMove.fromCoachId)),
		)
		.innerJoin(
			second,
			and(eq(second.organisationId, caseloadMove.organisationId), eq(second.personId, caseloadMove.toCoachId)),
		)
		.where(
			and(
				eq(caseloadMove.organisationId, actor.organisationId),
				isNull(caseloadMove.undoneAt),
				gte(caseloadMove.movedAt, new Date(now.getTime() - 86_400_000)),
			),
		)
		.orderBy(desc(caseloadMove.movedAt))
	return rows
		.filter(({ at }) => localClock(at).date === today)
		.map(({ id, fromCoach, toCoach, from, count }) => ({ id, fromCoach, toCoach, from, count }))
}
