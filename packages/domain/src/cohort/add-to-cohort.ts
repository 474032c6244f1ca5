import { and, eq } from 'drizzle-orm'
import { cohort, cohortMember } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { databaseError } from '../database-error.ts'
import { NotFound } from '../errors.ts'

/** The group has no place for all of them; nobody was added. `places` is how many it has in all. */
export type CohortFull = { ok: false; reason: 'cohort-full'; places: number }

/**
 * Adds people to a group, all of them or nobody; who is in already may come again. The database counts: nobody looks first
 * and adds later, so of two who take the last place one is refused, however they add.
 */
export async function addToCohort(
	ctx: Ctx,
	{ cohortId, members }: { cohortId: string; members: readonly string[] },
): Promise<{ ok: true } | CohortFull> {
	const { organisationId } = ctx.actor
	const [group] = await ctx.db
		.select({ places: cohort.placesMax })
		.from(cohort)
		.where(and(eq(cohort.organisationId, organisationId), eq(cohort.id, cohortId)))
	if (group === undefined) throw new NotFound('cohort')
	const rows = [...new Set(members)].map((personId) => ({ cohortId, personId, organisationId }))
	if (rows.length === 0) return { ok: true }
	try {
		await inTransaction(ctx, ({ db }) => db.insert(cohortMember).values(rows).onConflictDoNothing())
		return { ok: true }
	} catch (error) {
		if (databaseError(error)?.constraint_name === 'cohort_full') return { ok: false, reason: 'cohort-full', ...group }
		throw error
	}
}
