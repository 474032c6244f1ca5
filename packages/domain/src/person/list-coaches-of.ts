import { caseload, staff } from '@repo/db/schema'
import { and, asc, eq } from 'drizzle-orm'
import { runsOn } from '../caseload/runs-on.ts'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** The coaches of someone today, by name: name and work telephone. */
export function listCoachesOf({ db, actor, now }: Ctx, personId: string) {
	return db
		.select({ name: staff.name, phone: staff.phone })
		.from(caseload)
		.innerJoin(staff, and(eq(staff.organisationId, caseload.organisationId), eq(staff.personId, caseload.coachId)))
		.where(
			and(
				eq(caseload.organisationId, actor.organisationId),
				eq(caseload.personId, personId),
				runsOn(localClock(now).date),
			),
		)
		.orderBy(asc(staff.name))
}
