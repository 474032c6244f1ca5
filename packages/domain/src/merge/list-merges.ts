import { personMerge, staff } from '@repo/db/schema'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { getPerson } from '../person/get-person.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** Which files went up in this one, newest first, also those that were taken apart again. For a team lead; someone else's: NotFound. */
export async function listMerges(ctx: Ctx, personId: string) {
	await getPerson(ctx, personId)
	const { db, actor } = ctx
	const rows = await db
		.select({
			id: personMerge.id,
			reason: personMerge.reason,
			at: personMerge.mergedAt,
			by: staff.name,
			undoneAt: personMerge.undoneAt,
			name: sql<string>`merged_name(${personMerge.goneId})`,
			goneId: personMerge.goneId,
		})
		.from(personMerge)
		.leftJoin(
			staff,
			and(eq(staff.organisationId, personMerge.organisationId), eq(staff.personId, personMerge.mergedById)),
		)
		.where(and(eq(personMerge.organisationId, actor.organisationId), eq(personMerge.keptId, personId)))
		.orderBy(desc(personMerge.mergedAt), sql`${personMerge.id} desc`)
	return rows.map(({ at, undoneAt, ...row }) => ({
		...row,
		on: localClock(at).date,
		undoneOn: undoneAt && localClock(undoneAt).date,
	}))
}
