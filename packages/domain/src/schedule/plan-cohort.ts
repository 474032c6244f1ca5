import { and, asc, eq } from 'drizzle-orm'
import { cohortMember } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { Claimed } from './claim.ts'
import { type PersonPattern, planPatterns } from './plan-pattern.ts'

/** A cohort's weekly pattern from a date until another; the work types are shared out over the members in turn. */
type CohortPlan = Pick<PersonPattern, 'pattern' | 'lessonId'> & {
	cohortId: string
	siteId: string
	from: string
	until: string
	workTypeIds: readonly string[]
}

/** Plans everyone of a cohort in one statement: all of it or nothing. */
export async function planCohort(
	ctx: Ctx,
	{ cohortId, workTypeIds, pattern, lessonId, ...plan }: CohortPlan,
): Promise<Claimed> {
	const members = await ctx.db
		.select({ personId: cohortMember.personId })
		.from(cohortMember)
		.where(and(eq(cohortMember.organisationId, ctx.actor.organisationId), eq(cohortMember.cohortId, cohortId)))
		.orderBy(asc(cohortMember.personId))
	if (members.length === 0) throw new NotFound('cohort')
	const people = members.map(({ personId }, index) => ({
		personId,
		pattern,
		lessonId,
		workTypeId: workTypeIds[index % workTypeIds.length],
	}))
	return planPatterns(ctx, { ...plan, people })
}
