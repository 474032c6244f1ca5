import { and, eq, sql } from 'drizzle-orm'
import { staffAccount } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { staffRoles } from './account.rules.ts'
import { endInvitations } from './end-invitations.ts'
import { otherAdministrator } from './other-administrator.ts'
import { staffWhere } from './list-staff.ts'
import { endRoles, lockStaff } from './set-roles.ts'

/** Done, or why not: the organisation would have no administrator left. */
export type AccountEnded = { ok: true } | { ok: false; reason: 'last-administrator' }

/**
 * Someone leaves: the account and all roles end as of today, an invitation that waits opens nothing, and every session ends
 * at its next request. What hangs on the person stays, to be handed over. Ending twice keeps the first moment.
 */
export function endAccount(ctx: Ctx, personId: string): Promise<AccountEnded> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		await lockStaff(ctx, personId)
		const [member] = await staffWhere(ctx, personId)
		if (member?.roles.includes('administrator') && !(await otherAdministrator(ctx, personId)))
			return { ok: false, reason: 'last-administrator' }
		await endRoles(ctx, personId, staffRoles)
		await db
			.update(staffAccount)
			.set({ endedAt: sql`coalesce(${staffAccount.endedAt}, ${now.toISOString()}::timestamptz)` })
			.where(and(eq(staffAccount.organisationId, actor.organisationId), eq(staffAccount.personId, personId)))
		await endInvitations(ctx, { personId, purpose: 'staff' })
		return { ok: true }
	})
}
