import { caseload, staff } from '@repo/db/schema'
import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** The coaches of someone today, by name: name and work telephone. */
export function listCoachesOf({ db, actor, now }: Ctx, personId: string) {
	const today = localClock(now).date
	return db
		.select({ name: staff.name, phone: staff.phone })
		.from(caseload)
		.innerJoin(staff, and(eq(staff.organisationId, caseload.organisationId), eq(staff.personId, caseload.coachId)))
		.where(
			and(
				eq(caseload.organisationId, actor.organisationId),
				eq(caseload.personId, personId),
				lte(caseload.from, today),
				or(isNull(caseload.until), gte(caseload.until, today)),
			),
		)
		.orderBy(asc(staff.name))
}
