import { workType } from '@repo/db/schema'
import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** The kinds of work of the organisation, by name. */
export const listWorkTypes = ({ db, actor }: Pick<Ctx, 'db' | 'actor'>) =>
	db
		.select({ id: workType.id, name: workType.name })
		.from(workType)
		.where(eq(workType.organisationId, actor.organisationId))
		.orderBy(asc(workType.name), asc(workType.id))
