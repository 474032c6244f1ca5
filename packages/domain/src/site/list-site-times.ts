import type { Db } from '@repo/db/client'
import { siteHalfDay } from '@repo/db/schema'
import { and, asc, desc, eq, lte } from 'drizzle-orm'

type Which = { organisationId: string; siteId: string; on: string }

/** The clock times of the half days of a site as they hold on a date. Also for the door: it needs no actor. */
export const listSiteTimes = (db: Db, { organisationId, siteId, on }: Which) =>
	db
		.selectDistinctOn([siteHalfDay.part], {
			part: siteHalfDay.part,
			startsAt: siteHalfDay.startsAt,
			endsAt: siteHalfDay.endsAt,
		})
		.from(siteHalfDay)
		.where(
			and(
				eq(siteHalfDay.organisationId, organisationId),
				eq(siteHalfDay.siteId, siteId),
				lte(siteHalfDay.validFrom, on),
			),
		)
		.orderBy(asc(siteHalfDay.part), desc(siteHalfDay.validFrom))
