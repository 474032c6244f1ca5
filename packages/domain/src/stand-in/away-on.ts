import type { Db } from '@repo/db/client'
import { caseload, standIn } from '@repo/db/schema'
import { and, desc, eq, isNull, type Placeholder, sql } from 'drizzle-orm'

/** To join laterally to `caseload`: that its coach is away on a local date, until when, and who stands in: the one who was named last. */
export const awayOn = (db: Pick<Db, 'select'>, date: string | Placeholder) =>
	db
		.select({ coachId: standIn.coachId, until: standIn.until, standInId: standIn.standInId })
		.from(standIn)
		.where(
			and(
				eq(standIn.organisationId, caseload.organisationId),
				eq(standIn.coachId, caseload.coachId),
				isNull(standIn.endedAt),
				sql`${date} between ${standIn.from} and ${standIn.until}`,
			),
		)
		.orderBy(desc(standIn.from), sql`${standIn.standInId} nulls last`)
		.limit(1)
		.as('away')
