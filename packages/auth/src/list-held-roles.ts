import type { Connection } from '@repo/db/connect'
import type { StaffRole } from '@repo/domain/account/account.rules'
import { heldRoles } from './held-roles.ts'

/** The roles that someone of the staff may choose from today. */
export const listHeldRoles = (
	connection: Connection,
	whose: { organisationId: string; personId: string; now: Date },
): Promise<StaffRole[]> => connection.withVisitor(whose.organisationId, (db) => heldRoles(db, whose))
