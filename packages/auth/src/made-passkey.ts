import type { Db } from '@repo/db/client'
import { passkey } from '@repo/db/schema'
import { verifyRegistrationResponse, type WebAuthnCredential } from '@simplewebauthn/server'
import { type PasskeySite, siteIdOf } from './device-passkey-request.ts'
import { readMadePasskey } from './passkey-answer.ts'
import { passkeyKinds } from './passkey-kinds.ts'

type Made = {
	/** What the browser made, as JSON. */
	sent: string
	site: PasskeySite
	expectedChallenge: string
	/** Whether the browser had to see who held it: a phone without a lock has no way to. */
	requireUserVerification: boolean
}

/** The new passkey, when a browser at our address made it as the answer to our question; else null. */
export async function checkMadePasskey({ sent, site, ...asked }: Made) {
	const response = readMadePasskey(sent)
	if (response === null) return null
	const { registrationInfo } = await verifyRegistrationResponse({
		...asked,
		response,
		expectedOrigin: site.origin,
		expectedRPID: siteIdOf(site),
		supportedAlgorithmIDs: passkeyKinds,
	}).catch(() => ({ registrationInfo: undefined }))
	return registrationInfo ?? null
}

type Keep = {
	organisationId: string
	personId: string
	/** The phone that it was made on; left out for the staff, whose passkeys hang on nothing. */
	deviceId?: string
	credential: WebAuthnCredential
	/** What its person, or the phone, is called. */
	name: string
	now: Date
}

/** Keeps a new passkey. */
export async function keepPasskey(
	db: Db,
	{ organisationId, personId, deviceId, credential, name, now }: Keep,
): Promise<void> {
	await db.insert(passkey).values({
		organisationId,
		personId,
		deviceId,
		credentialId: credential.id,
		publicKey: Buffer.from(credential.publicKey).toString('base64url'),
		counter: credential.counter,
		transports: credential.transports ?? [],
		name,
		createdAt: now,
		usedAt: now,
	})
}
