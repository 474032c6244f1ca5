import { cohortTemplate } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { addCohort } from './add-cohort.ts'
import type { NewGroup } from './cohort.schema.ts'
import { lastDayOf } from './template.rules.ts'

/** Makes an empty group that goes through a template, with as many places as the organisation has set. */
export async function makeGroup(ctx: Ctx, { name, templateId, from }: NewGroup) {
	const [template] = await ctx.db
		.select({ weeks: cohortTemplate.weeks, product: cohortTemplate.product })
		.from(cohortTemplate)
		.where(and(eq(cohortTemplate.organisationId, ctx.actor.organisationId), eq(cohortTemplate.id, templateId)))
	if (template === undefined) throw new NotFound('cohort template')
	const { weeks, product } = template
	return addCohort(ctx, { name, templateId, from, until: lastDayOf(from, weeks), product, members: [] })
}
