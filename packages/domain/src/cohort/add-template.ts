import { cohortTemplate, cohortTemplateHalfDay, cohortTemplateWork } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { databaseError } from '../database-error.ts'
import type { NameTaken } from './add-cohort.ts'
import type { NewTemplate } from './cohort.schema.ts'

/** Makes what a group goes through: its weeks, half days, lessons and kinds of work. Refused when the name is taken. */
export async function addTemplate(
	ctx: Ctx,
	{ workTypeIds, halfDays, ...template }: NewTemplate,
): Promise<{ ok: true; templateId: string } | NameTaken> {
	const { organisationId } = ctx.actor
	try {
		return await inTransaction(ctx, async ({ db }) => {
			const [made] = await db
				.insert(cohortTemplate)
				.values({ ...template, organisationId })
				.returning({ templateId: cohortTemplate.id })
			if (made === undefined) throw new Error('the template was not made')
			await db.insert(cohortTemplateHalfDay).values(
				halfDays.map(({ what, fromWeek = 1, untilWeek = template.weeks, ...slot }) => ({
					organisationId,
					...made,
					fromWeek,
					untilWeek,
					...slot,
					lessonId: what === 'work' ? null : what,
				})),
			)
			const kinds = workTypeIds.map((workTypeId, position) => ({ organisationId, ...made, workTypeId, position }))
			if (kinds.length > 0) await db.insert(cohortTemplateWork).values(kinds)
			return { ok: true, ...made }
		})
	} catch (error) {
		if (databaseError(error)?.constraint_name === 'cohort_template_organisation_id_name_unique')
			return { ok: false, reason: 'name-taken' }
		throw error
	}
}
