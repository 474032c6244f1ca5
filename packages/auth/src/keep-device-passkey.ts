import type { Connection } from '@repo/db/connect'
import { endCeremony } from './ceremony.ts'
import type { PasskeySite } from './device-passkey-request.ts'
import { checkMadePasskey, keepPasskey } from './made-passkey.ts'
import { startSession } from './start-session.ts'

type Keep = {
	organisationId: string
	/** Who is signed in, and on which phone. */
	personId: string
	deviceId: string
	/** What the phone is called. */
	name: string
	sent: string
	site: PasskeySite
	cookieHeader: string | null
	now: Date
}

/**
 * Keeps the passkey that was made on this phone: from now on the phone opens its person's pages only with it. Gives the
 * `Set-Cookie` value of a new session, as sure as the passkey; `failed` when it is not what we asked for.
 */
export async function keepDevicePasskey(
	connection: Connection,
	keep: Keep,
): Promise<{ ok: true; cookie: string } | { ok: false; reason: 'failed' }> {
	const { organisationId, personId, deviceId, cookieHeader, now } = keep
	const ceremony = await endCeremony(connection, { ...keep, kind: 'make_passkey' })
	const ours = ceremony?.personId === personId && ceremony.data.device === deviceId
	const expectedChallenge = ceremony?.data.challenge ?? ''
	const { sent, site } = keep
	const made = ours ? await checkMadePasskey({ sent, site, expectedChallenge, requireUserVerification: false }) : null
	if (made === null) return { ok: false, reason: 'failed' }
	const { credential, userVerified } = made
	await connection.withVisitor(organisationId, (db) => keepPasskey(db, { ...keep, credential }))
	const who = { organisationId, personId, role: 'participant', app: 'portal', means: 'phone', deviceId } as const
	const assurance = userVerified ? 'substantial' : 'low'
	const { cookie } = await startSession(connection, { ...who, assurance, checkedAt: now, cookieHeader, now })
	return { ok: true, cookie }
}
