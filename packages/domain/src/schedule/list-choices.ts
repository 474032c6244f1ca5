import { asc, eq } from 'drizzle-orm'
import { lesson, site, workType } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** What a planner can choose from: sites, work types and lesson groups, by name. */
export async function listChoices({ db, actor }: Ctx) {
	const { organisationId } = actor
	const sites = await db
		.select({ id: site.id, name: site.name })
		.from(site)
		.where(eq(site.organisationId, organisationId))
		.orderBy(asc(site.name))
	const workTypes = await db
		.select({ id: workType.id, code: workType.code, name: workType.name })
		.from(workType)
		.where(eq(workType.organisationId, organisationId))
		.orderBy(asc(workType.name))
	const lessons = await db
		.select({ id: lesson.id, code: lesson.code, name: lesson.name, group: lesson.group, siteId: lesson.siteId })
		.from(lesson)
		.where(eq(lesson.organisationId, organisationId))
		.orderBy(asc(lesson.name), asc(lesson.group))
	return { sites, workTypes, lessons }
}
