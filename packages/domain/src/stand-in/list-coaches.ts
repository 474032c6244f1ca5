import { roleGrant, staff } from '@repo/db/schema'
import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** Who is a coach today, by name. For the team lead and the administrator. */
export function listCoaches({ db, actor, now }: Ctx): Promise<{ id: string; name: string }[]> {
	const today = localClock(now).date
	return db
		.select({ id: staff.personId, name: staff.name })
		.from(roleGrant)
		.innerJoin(staff, and(eq(staff.organisationId, roleGrant.organisationId), eq(staff.personId, roleGrant.personId)))
		.where(
			and(
				eq(roleGrant.organisationId, actor.organisationId),
				eq(roleGrant.role, 'coach'),
				lte(roleGrant.from, today),
				or(isNull(roleGrant.until), gte(roleGrant.until, today)),
			),
		)
		.orderBy(asc(staff.name), asc(staff.personId))
}
