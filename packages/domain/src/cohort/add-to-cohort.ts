import { and, eq } from 'drizzle-orm'
import { cohort, cohortMember } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'

/** The group has no place for all of them; nobody was added. `places` is how many it has in all. */
export type CohortFull = { ok: false; reason: 'cohort-full'; places: number }

/**
 * Adds people to a group, all of them or nobody: a group never holds more than its places, the 16th needs another one
 * . The lock on the group makes two who add at once come one after the other.
 */
export function addToCohort(
	ctx: Ctx,
	{ cohortId, members }: { cohortId: string; members: readonly string[] },
): Promise<{ ok: true } | CohortFull> {
	return inTransaction(ctx, async ({ db, actor }) => {
		const { organisationId } = actor
		const [group] = await db
			.select({ places: cohort.placesMax })
			.from(cohort)
			.where(and(eq(cohort.organisationId, organisationId), eq(cohort.id, cohortId)))
			.for('update')
		if (group === undefined) throw new NotFound('cohort')
		const there = await db
			.select({ personId: cohortMember.personId })
			.from(cohortMember)
			.where(and(eq(cohortMember.organisationId, organisationId), eq(cohortMember.cohortId, cohortId)))
		const already = new Set(there.map(({ personId }) => personId))
		const added = [...new Set(members)].filter((personId) => !already.has(personId))
		if (already.size + added.length > group.places) return { ok: false, reason: 'cohort-full', ...group }
		if (added.length > 0)
			await db.insert(cohortMember).values(added.map((personId) => ({ cohortId, personId, organisationId })))
		return { ok: true }
	})
}
