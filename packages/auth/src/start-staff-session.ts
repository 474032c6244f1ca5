import type { Connection } from '@repo/db/connect'
import { heldRoles } from './held-roles.ts'
import { startSession } from './start-session.ts'

type Start = {
	organisationId: string
	personId: string
	means: 'password' | 'passkey' | 'oidc'
	/** The level of assurance that another provider stated. */
	acr?: string | null
	/** When the other provider saw that it was them; now when left out. */
	checkedAt?: Date
	cookieHeader: string | null
	now: Date
}

/** Signed in: the `Set-Cookie` value, and whether there is a role to choose. Refused: no role is left to act in. */
export type StaffSignedIn = { ok: true; cookie: string; hasRoles: boolean } | { ok: false; reason: 'refused' }

/** A session in the backoffice for who proved to be there, in the first of the roles. */
export async function startStaffSession(
	connection: Connection,
	{ organisationId, personId, means, acr = null, cookieHeader, now, checkedAt = now }: Start,
): Promise<StaffSignedIn> {
	const roles = await connection.withVisitor(organisationId, (db) => heldRoles(db, { organisationId, personId, now }))
	const [role] = roles
	if (role === undefined) return { ok: false, reason: 'refused' }
	const { cookie } = await startSession(connection, {
		organisationId,
		personId,
		role,
		assurance: 'substantial',
		app: 'backoffice',
		means,
		acr,
		checkedAt,
		cookieHeader,
		now,
	})
	return { ok: true, cookie, hasRoles: roles.length > 1 }
}
