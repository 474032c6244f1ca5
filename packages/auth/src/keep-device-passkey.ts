import type { Connection } from '@repo/db/connect'
import { passkey } from '@repo/db/schema'
import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { endCeremony } from './ceremony.ts'
import { type PasskeySite, siteIdOf } from './device-passkey-request.ts'
import { readMadePasskey } from './passkey-answer.ts'
import { passkeyKinds } from './passkey-kinds.ts'
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
	const { organisationId, personId, deviceId, name, cookieHeader, now } = keep
	const ceremony = await endCeremony(connection, { ...keep, kind: 'make_passkey' })
	const ours = ceremony?.personId === personId && ceremony.data.device === deviceId
	const made = ours ? await verify(keep, ceremony.data.challenge ?? '') : null
	if (made === null) return { ok: false, reason: 'failed' }
	const { credential, userVerified } = made
	await connection.withVisitor(organisationId, (db) =>
		db.insert(passkey).values({
			organisationId,
			credentialId: credential.id,
			personId,
			deviceId,
			publicKey: Buffer.from(credential.publicKey).toString('base64url'),
			counter: credential.counter,
			transports: credential.transports ?? [],
			name,
			createdAt: now,
			usedAt: now,
		}),
	)
	const who = { organisationId, personId, role: 'participant', app: 'portal', means: 'phone', deviceId } as const
	const assurance = userVerified ? 'substantial' : 'low'
	const { cookie } = await startSession(connection, { ...who, assurance, checkedAt: now, cookieHeader, now })
	return { ok: true, cookie }
}

/** The new passkey, when a browser at our address made it for this question. */
async function verify({ sent, site }: Keep, expectedChallenge: string) {
	const response = readMadePasskey(sent)
	if (response === null) return null
	const expected = { expectedChallenge, expectedOrigin: site.origin, expectedRPID: siteIdOf(site) }
	const { registrationInfo } = await verifyRegistrationResponse({
		response,
		...expected,
		requireUserVerification: false,
		supportedAlgorithmIDs: passkeyKinds,
	}).catch(() => ({ registrationInfo: undefined }))
	return registrationInfo ?? null
}
