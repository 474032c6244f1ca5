import { and, eq, gte, isNull, lte, ne, or } from 'drizzle-orm'
import { roleGrant, staffAccount } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/**
 * Whether someone else could still be administrator when this person no longer is. Locks the administrators' grants until
 * the end of the transaction, so that two who end each other at the same moment do not both succeed.
 */
export async function otherAdministrator({ db, actor, now }: Ctx, personId: string): Promise<boolean> {
	const today = localClock(now).date
	const holders = await db
		.select({ personId: roleGrant.personId })
		.from(roleGrant)
		.where(
			and(
				eq(roleGrant.organisationId, actor.organisationId),
				eq(roleGrant.role, 'administrator'),
				lte(roleGrant.from, today),
				or(isNull(roleGrant.until), gte(roleGrant.until, today)),
			),
		)
		.orderBy(roleGrant.personId)
		.for('update')
	const others = new Set(holders.map((holder) => holder.personId).filter((id) => id !== personId))
	const ended = await db
		.select({ personId: staffAccount.personId, endedAt: staffAccount.endedAt, activatedAt: staffAccount.activatedAt })
		.from(staffAccount)
		.where(and(eq(staffAccount.organisationId, actor.organisationId), ne(staffAccount.personId, personId)))
	for (const account of ended)
		if (account.endedAt !== null || account.activatedAt === null) others.delete(account.personId)
	return others.size > 0
}
