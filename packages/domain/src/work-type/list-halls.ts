import { site, workGroup } from '@repo/db/schema'
import { and, asc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** The halls where people work, by building. */
export const listHalls = ({ db, actor }: Ctx) =>
	db
		.selectDistinct({ siteId: workGroup.siteId, site: site.name, hall: workGroup.hall })
		.from(workGroup)
		.innerJoin(site, and(eq(site.organisationId, workGroup.organisationId), eq(site.id, workGroup.siteId)))
		.where(eq(workGroup.organisationId, actor.organisationId))
		.orderBy(asc(site.name), asc(workGroup.hall))
