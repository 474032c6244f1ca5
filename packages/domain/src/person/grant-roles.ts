import { sql } from 'drizzle-orm'
import { roleGrant } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A role from a local date, until and with another. */
export type NewRole = Omit<typeof roleGrant.$inferInsert, 'organisationId'>

/** Grants roles. Someone who had the role before has it again, with the new dates. */
export async function grantRoles({ db, actor }: Ctx, grants: readonly NewRole[]): Promise<void> {
	if (grants.length === 0) return
	await db
		.insert(roleGrant)
		.values(grants.map((grant) => ({ ...grant, organisationId: actor.organisationId })))
		.onConflictDoUpdate({
			target: [roleGrant.organisationId, roleGrant.personId, roleGrant.role],
			set: { from: sql`excluded."from"`, until: sql`excluded.until` },
		})
}
