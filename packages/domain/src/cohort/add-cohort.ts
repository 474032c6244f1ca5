import { cohort, enrolment } from '@repo/db/schema'
import { and, eq, inArray } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { databaseError } from '../database-error.ts'
import type { Product } from '../enrolment/enrolment.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { addToCohort, type CohortFull } from './add-to-cohort.ts'
import type { CohortState } from './cohort.machine.rules.ts'

/** A group that starts together on a local date. */
export type NewCohort = {
	name: string
	from: string
	until: string
	/** What the organisation has set (R-005: 15) when left out. */
	placesMax?: number
	/** `forming` when left out. */
	state?: CohortState
	product?: Product
	templateId?: string
	/** The ids of its people. */
	members: readonly string[]
}

/** Another group has this name. */
export type NameTaken = { ok: false; reason: 'name-taken' }

/** Makes a group with its people; refused, and not made, when they are too many or the name is taken. */
export async function addCohort(
	ctx: Ctx,
	{ members, ...input }: NewCohort,
): Promise<{ ok: true; cohortId: string } | CohortFull | NameTaken> {
	const placesMax = input.placesMax ?? (await getSettings(ctx, ['cohort_size_max'])).cohort_size_max
	if (new Set(members).size > placesMax) return { ok: false, reason: 'cohort-full', places: placesMax }
	try {
		return await inTransaction(ctx, async (ctx) => {
			const { organisationId } = ctx.actor
			const [added] = await ctx.db
				.insert(cohort)
				.values({ ...input, placesMax, organisationId })
				.returning({ cohortId: cohort.id })
			if (added === undefined) throw new Error('the cohort was not added')
			const joined = await addToCohort(ctx, { ...added, members })
			if (!joined.ok) return joined
			if (input.state === 'started') await goAlong(ctx, added.cohortId, members)
			return { ok: true, ...added }
		})
	} catch (error) {
		if (databaseError(error)?.constraint_name === 'cohort_organisation_id_name_unique')
			return { ok: false, reason: 'name-taken' }
		throw error
	}
}

/** Who is in a group that goes on already goes through it with that group. */
const goAlong = ({ db, actor }: Ctx, cohortId: string, members: readonly string[]) =>
	db
		.update(enrolment)
		.set({ cohortId, delivery: 'cohort' })
		.where(
			and(
				eq(enrolment.organisationId, actor.organisationId),
				inArray(enrolment.personId, [...members]),
				eq(enrolment.state, 'active'),
			),
		)
