import { cohort } from '@repo/db/schema'
import { desc, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** All groups, the newest first, each with how many people it has of how many places, and how many wait. Numbers, no names. */
export async function listCohorts({ db, actor }: Ctx) {
	const groups = await db
		.select({
			id: cohort.id,
			name: cohort.name,
			from: cohort.from,
			until: cohort.until,
			state: cohort.state,
			places: cohort.placesMax,
		})
		.from(cohort)
		.where(eq(cohort.organisationId, actor.organisationId))
		.orderBy(desc(cohort.from), cohort.name)
	const counts = await countMembers({ db })
	return groups.map((group) => ({ ...group, ...(counts.get(group.id) ?? { members: 0, waits: 0 }) }))
}

/** How many people each group has and how many wait, also of those whom this role does not see by name. */
export async function countMembers({ db }: Pick<Ctx, 'db'>) {
	const rows = await db.execute<{ cohort_id: string; members: number; waits: number }>(
		sql`select cohort_id, members, waits from count_cohorts()`,
	)
	return new Map(rows.map(({ cohort_id: id, members, waits }) => [id, { members, waits }]))
}
