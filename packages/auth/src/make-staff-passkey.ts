import type { Connection } from '@repo/db/connect'
import { passkey } from '@repo/db/schema'
import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { and, eq, isNull } from 'drizzle-orm'
import { endCeremony, startCeremony } from './ceremony.ts'
import { type PasskeySite, siteIdOf } from './device-passkey-request.ts'
import { checkMadePasskey, keepPasskey } from './made-passkey.ts'
import { passkeyKinds } from './passkey-kinds.ts'
import { startStaffSession } from './start-staff-session.ts'
import { takeUpInvitation } from './take-up-invitation.ts'

type Start = {
	organisationId: string
	personId: string
	email: string
	name: string
	/** The invitation that it is made for; left out by who is signed in. */
	invitation?: string
	site: PasskeySite
	now: Date
}

/** What the browser of one of the staff needs to make a passkey, and the cookie that remembers the question. */
export async function startMakingStaffPasskey(
	connection: Connection,
	{ organisationId, personId, email, name, invitation, site, now }: Start,
): Promise<{ cookie: string; options: PublicKeyCredentialCreationOptionsJSON }> {
	const known = await connection.withVisitor(organisationId, (db) =>
		db
			.select({ id: passkey.credentialId })
			.from(passkey)
			.where(and(eq(passkey.organisationId, organisationId), eq(passkey.personId, personId), isNull(passkey.deviceId))),
	)
	const options = await generateRegistrationOptions({
		rpName: 'Instap',
		rpID: siteIdOf(site),
		userName: email,
		userDisplayName: name,
		userID: new TextEncoder().encode(personId),
		attestationType: 'none',
		supportedAlgorithmIDs: passkeyKinds,
		excludeCredentials: invitation === undefined ? known : [],
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
	})
	const data = { challenge: options.challenge, ...(invitation === undefined ? {} : { invitation }) }
	const { cookie } = await startCeremony(connection, { organisationId, kind: 'make_passkey', personId, data, now })
	return { cookie, options }
}

type Keep = {
	organisationId: string
	/** What the browser made, as JSON. */
	sent: string
	/** What its person calls it. */
	name: string
	site: PasskeySite
	cookieHeader: string | null
	now: Date
}

/** Takes up an invitation with the passkey that was just made: its person is in. */
export async function takeUpWithPasskey(
	connection: Connection,
	keep: Keep,
): Promise<{ ok: true; cookie: string; hasRoles: boolean } | { ok: false; reason: 'failed' | 'too-late' | 'refused' }> {
	const { organisationId, cookieHeader, now } = keep
	const made = await readMade(connection, keep)
	if (made === null) return { ok: false, reason: 'failed' }
	const { personId, credential, invitation } = made
	if (invitation === undefined) return { ok: false, reason: 'failed' }
	const taken = await takeUpInvitation(connection, { organisationId, personId, invitation, now }, (db) =>
		keepPasskey(db, { ...keep, personId, credential }),
	)
	if (taken === null) return { ok: false, reason: 'too-late' }
	return startStaffSession(connection, { organisationId, personId, means: 'passkey', cookieHeader, now })
}

/** Adds the passkey that was just made to the account of who is signed in. */
export async function addStaffPasskey(
	connection: Connection,
	{ personId, ...keep }: Keep & { personId: string },
): Promise<{ ok: true } | { ok: false; reason: 'failed' }> {
	const made = await readMade(connection, keep)
	if (made === null || made.personId !== personId || made.invitation !== undefined)
		return { ok: false, reason: 'failed' }
	await connection.withVisitor(keep.organisationId, (db) =>
		keepPasskey(db, { ...keep, personId, credential: made.credential }),
	)
	return { ok: true }
}

/** The new passkey and for whom, when a browser at our address made it as the answer to our question; else null. */
async function readMade(connection: Connection, { sent, site, ...keep }: Keep) {
	const ceremony = await endCeremony(connection, { ...keep, kind: 'make_passkey' })
	if (ceremony === null || ceremony.personId === null || ceremony.data['device']) return null
	const expectedChallenge = ceremony.data['challenge'] ?? ''
	const made = await checkMadePasskey({ sent, site, expectedChallenge, requireUserVerification: true })
	if (made === null) return null
	const { personId, data } = ceremony
	return { personId, invitation: data['invitation'], credential: made.credential }
}
