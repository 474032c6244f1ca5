import { codeOf } from '@repo/db/connect'
import { invitation, staffAccount } from '@repo/db/schema'
import type { NewStaffMember } from '@repo/domain/account/account.schema'
import { endInvitations } from '@repo/domain/account/end-invitations'
import { lockStaff } from '@repo/domain/account/set-roles'
import { type Ctx, inTransaction } from '@repo/domain/context'
import { addPeople } from '@repo/domain/person/add-people'
import { addStaff } from '@repo/domain/person/add-staff'
import { grantRoles } from '@repo/domain/person/grant-roles'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { and, eq, sql } from 'drizzle-orm'
import { hashOfSecret, makeSecret } from './secret.ts'

/** How long an invitation of staff can be taken up, in milliseconds: over a weekend. */
const lasts = 72 * 3_600_000

/** The invitation's secret, to hand over once, and whom it is for; or why there is none. */
export type Invited =
	| { ok: true; personId: string; secret: string; email: string; name: string }
	| { ok: false; reason: 'email-taken' | 'ended' }

/**
 * Makes someone one of the staff: a person with roles from today, an account without a way in, and an invitation that works
 * once, for 72 hours. All of it or nothing. Nobody's file is touched, so there is nothing for the log.
 */
export async function inviteStaff(ctx: Ctx, { name, calledBy, email, roles }: NewStaffMember): Promise<Invited> {
	try {
		return await inTransaction(ctx, async (ctx) => {
			const [personId] = await addPeople(ctx, [{ name, calledBy, readsIn: 'nl', readingSupport: 'none' }])
			if (personId === undefined) throw new Error('nobody was added')
			await addStaff(ctx, [{ personId, name, calledBy }])
			const from = localClock(ctx.now).date
			await grantRoles(
				ctx,
				roles.map((role) => ({ personId, role, from })),
			)
			await addAccount(ctx, personId, email)
			return { ok: true, personId, email, name, secret: await addInvitation(ctx, personId) }
		})
	} catch (error) {
		if (codeOf(error) === '23505') return { ok: false, reason: 'email-taken' }
		throw error
	}
}

/**
 * A new link for someone who lost the first one, or every way in: what was handed out before opens nothing any more. Taking
 * it up takes the place of the old password, authenticator, codes and passkeys.
 */
export function renewInvitation(ctx: Ctx, personId: string): Promise<Invited> {
	return inTransaction(ctx, async (ctx) => {
		await lockStaff(ctx, personId)
		const [account] = await ctx.db
			.select({ email: staffAccount.email, endedAt: staffAccount.endedAt })
			.from(staffAccount)
			.where(and(eq(staffAccount.organisationId, ctx.actor.organisationId), eq(staffAccount.personId, personId)))
		if (account === undefined || account.endedAt !== null) return { ok: false, reason: 'ended' }
		await endInvitations(ctx, { personId, purpose: 'staff' })
		return { ok: true, personId, email: account.email, name: '', secret: await addInvitation(ctx, personId) }
	})
}

/** Names only the columns that the backoffice may write: how someone gets in is not its to say. Drizzle would name them all. */
async function addAccount({ db, actor, now }: Ctx, personId: string, email: string) {
	await db.execute(sql`insert into staff_account (organisation_id, person_id, email, invited_at)
		values (${actor.organisationId}, ${personId}, ${email}, ${now.toISOString()})`)
}

async function addInvitation({ db, actor, now }: Ctx, personId: string): Promise<string> {
	const secret = makeSecret()
	await db.insert(invitation).values({
		organisationId: actor.organisationId,
		secretHash: hashOfSecret(secret),
		purpose: 'staff',
		personId,
		invitedById: actor.personId,
		invitedAt: now,
		expiresAt: new Date(now.getTime() + lasts),
	})
	return secret
}
