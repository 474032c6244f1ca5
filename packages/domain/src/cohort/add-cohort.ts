import { cohort } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { addToCohort, type CohortFull } from './add-to-cohort.ts'

/** How many people a group of status holders has. */
export const cohortPlacesMax = 15

/** A group that starts together on a local date. */
export type NewCohort = {
	name: string
	from: string
	until: string
	/** `cohortPlacesMax` when left out. */
	placesMax?: number
	/** The ids of its people. */
	members: readonly string[]
}

/** Makes a group with its people; refused, and not made, when they are too many. */
export async function addCohort(
	ctx: Ctx,
	{ members, placesMax = cohortPlacesMax, ...input }: NewCohort,
): Promise<{ ok: true; cohortId: string } | CohortFull> {
	if (new Set(members).size > placesMax) return { ok: false, reason: 'cohort-full', places: placesMax }
	return inTransaction(ctx, async (ctx) => {
		const { organisationId } = ctx.actor
		const [added] = await ctx.db
			.insert(cohort)
			.values({ ...input, placesMax, organisationId })
			.returning({ cohortId: cohort.id })
		if (added === undefined) throw new Error('the cohort was not added')
		const joined = await addToCohort(ctx, { ...added, members })
		return joined.ok ? { ok: true, ...added } : joined
	})
}
