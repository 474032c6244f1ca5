import { workType, workTypePreference } from '@repo/db/schema'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** The kinds of work that there are, each with whether the one who asks wants to try it. */
export const listOwnWork = ({ db, actor }: Ctx) =>
	db
		.select({
			id: workType.id,
			code: workType.code,
			name: workType.name,
			chosen: sql<boolean>`${workTypePreference.personId} is not null`,
		})
		.from(workType)
		.leftJoin(
			workTypePreference,
			and(
				eq(workTypePreference.organisationId, workType.organisationId),
				eq(workTypePreference.workTypeId, workType.id),
				eq(workTypePreference.personId, actor.personId),
			),
		)
		.where(eq(workType.organisationId, actor.organisationId))
		.orderBy(asc(workType.name))
