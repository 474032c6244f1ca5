import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import { roleGrant, type Role, staff, staffAccount } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { type AccountState, stateOf } from './account.rules.ts'

/** Someone of the staff as the administrator sees them. `state` is null for who has no account, such as in the demo. */
export type StaffMember = {
	id: string
	name: string
	calledBy: string
	email: string | null
	roles: Role[]
	state: AccountState | null
}

/** Everyone who works or worked here, by name, with the roles of today. For the administrator. */
export function listStaff(ctx: Ctx): Promise<StaffMember[]> {
	return staffWhere(ctx, undefined)
}

/** The same for one person, or for everyone when nobody is named. */
export async function staffWhere({ db, actor, now }: Ctx, personId: string | undefined): Promise<StaffMember[]> {
	const rows = await db
		.select({
			id: staff.personId,
			name: staff.name,
			calledBy: staff.calledBy,
			email: staffAccount.email,
			activatedAt: staffAccount.activatedAt,
			endedAt: staffAccount.endedAt,
			roles: sql<Role[]>`coalesce(array_agg(${roleGrant.role}::text order by ${roleGrant.role})
				filter (where ${roleGrant.role} is not null), '{}')`,
		})
		.from(staff)
		.leftJoin(
			staffAccount,
			and(eq(staffAccount.organisationId, staff.organisationId), eq(staffAccount.personId, staff.personId)),
		)
		.leftJoin(roleGrant, heldOn(localClock(now).date))
		.where(
			and(
				eq(staff.organisationId, actor.organisationId),
				personId === undefined ? undefined : eq(staff.personId, personId),
			),
		)
		.groupBy(
			staff.personId,
			staff.name,
			staff.calledBy,
			staffAccount.email,
			staffAccount.activatedAt,
			staffAccount.endedAt,
		)
		.orderBy(asc(staff.name), asc(staff.personId))
	return rows.map(({ activatedAt, endedAt, ...row }) => ({
		...row,
		state: row.email === null ? null : stateOf({ activatedAt, endedAt }),
	}))
}

/** The grants of someone of the staff that count on this date. */
const heldOn = (today: string) =>
	and(
		eq(roleGrant.organisationId, staff.organisationId),
		eq(roleGrant.personId, staff.personId),
		lte(roleGrant.from, today),
		or(isNull(roleGrant.until), gte(roleGrant.until, today)),
	)
