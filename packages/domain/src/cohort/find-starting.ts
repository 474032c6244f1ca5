import { cohort, cohortStart } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** How long a start that is not heard of may still be going on, in milliseconds; after that it has stopped. */
const startLastsMax = 60_000

/** How far the start of a group is that goes on now: so many members of so many. Null when none does; unknown: NotFound. */
export async function findStarting({ db, actor, now }: Ctx, cohortId: string) {
	const [row] = await db
		.select({
			done: cohortStart.done,
			total: cohortStart.total,
			startedAt: cohortStart.startedAt,
			endedAt: cohortStart.endedAt,
		})
		.from(cohort)
		.leftJoin(
			cohortStart,
			and(eq(cohortStart.organisationId, cohort.organisationId), eq(cohortStart.cohortId, cohort.id)),
		)
		.where(and(eq(cohort.organisationId, actor.organisationId), eq(cohort.id, cohortId)))
	if (row === undefined) throw new NotFound('cohort')
	const { done, total, startedAt, endedAt } = row
	if (done === null || total === null || startedAt === null || endedAt !== null) return null
	return now.getTime() - startedAt.getTime() > startLastsMax ? null : { done, total }
}
