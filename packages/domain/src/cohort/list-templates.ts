import { cohortTemplate } from '@repo/db/schema'
import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** What groups can go through, by name. */
export const listTemplates = ({ db, actor }: Ctx) =>
	db
		.select({ id: cohortTemplate.id, name: cohortTemplate.name, weeks: cohortTemplate.weeks })
		.from(cohortTemplate)
		.where(eq(cohortTemplate.organisationId, actor.organisationId))
		.orderBy(asc(cohortTemplate.name))
