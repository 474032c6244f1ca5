import { site } from '@repo/db/schema'
import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** The buildings, by name. */
export const listSites = ({ db, actor }: Ctx) =>
	db
		.select({ id: site.id, name: site.name })
		.from(site)
		.where(eq(site.organisationId, actor.organisationId))
		.orderBy(asc(site.name), asc(site.id))
