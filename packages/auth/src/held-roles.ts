import type { Db } from '@repo/db/client'
import { roleGrant } from '@repo/db/schema'
import { type StaffRole, staffRoles } from '@repo/domain/account/account.rules'
import { and, eq } from 'drizzle-orm'
import { dateOf, roleHeld } from './role-held.ts'

type Whose = { organisationId: string; personId: string; now: Date }

/** The roles that someone may act in in the backoffice today, in the order in which they are shown. */
export async function heldRoles(db: Db, { organisationId, personId, now }: Whose): Promise<StaffRole[]> {
	const rows = await db
		.select({ role: roleGrant.role })
		.from(roleGrant)
		.where(and(eq(roleGrant.organisationId, organisationId), eq(roleGrant.personId, personId), roleHeld(dateOf(now))))
	const held = new Set<string>(rows.map(({ role }) => role))
	return staffRoles.filter((role) => held.has(role))
}
