import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import { roleGrant, staff } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { grantRoles } from '../person/grant-roles.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { staffRoles } from './account.rules.ts'
import type { NewRoles } from './account.schema.ts'
import { otherAdministrator } from './other-administrator.ts'
import { staffWhere } from './list-staff.ts'

/** Done, or why not: the organisation would have nobody left to do this. */
export type RolesSet = { ok: true } | { ok: false; reason: 'last-administrator' | 'ended' }

/** Gives one of the staff these roles from today and takes the others away at once: a session in such a role opens nothing more. */
export function setRoles(ctx: Ctx, { personId, roles }: NewRoles): Promise<RolesSet> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		await lockStaff(ctx, personId)
		const [member] = await staffWhere(ctx, personId)
		if (member === undefined) throw new NotFound('staff')
		if (member.state === 'ended') return { ok: false, reason: 'ended' }
		const kept = new Set<string>(roles)
		const losesAdministrator = member.roles.includes('administrator') && !kept.has('administrator')
		if (losesAdministrator && !(await otherAdministrator(ctx, personId)))
			return { ok: false, reason: 'last-administrator' }
		const today = localClock(now).date
		await endRoles(
			ctx,
			personId,
			staffRoles.filter((role) => !kept.has(role)),
		)
		const added = roles.filter((role) => !member.roles.includes(role))
		await grantRoles(
			{ db, actor, now },
			added.map((role) => ({ personId, role, from: today, until: null })),
		)
		return { ok: true }
	})
}

/** Ends roles as of today: yesterday was the last day. */
export async function endRoles(
	{ db, actor, now }: Ctx,
	personId: string,
	roles: readonly (typeof staffRoles)[number][],
) {
	const today = localClock(now).date
	if (roles.length === 0) return
	await db
		.update(roleGrant)
		.set({ until: addDays(today, -1) })
		.where(
			and(
				eq(roleGrant.organisationId, actor.organisationId),
				eq(roleGrant.personId, personId),
				inArray(roleGrant.role, [...roles]),
				or(isNull(roleGrant.until), gte(roleGrant.until, today)),
			),
		)
}

/** One at a time for each of the staff. Throws for someone who is none. */
export async function lockStaff({ db, actor }: Ctx, personId: string): Promise<void> {
	const found = await db
		.select({ id: staff.personId })
		.from(staff)
		.where(and(eq(staff.organisationId, actor.organisationId), eq(staff.personId, personId)))
		.for('update')
	if (found.length === 0) throw new NotFound('staff')
}
