import type { Connection } from '@repo/db/connect'
import { passkey } from '@repo/db/schema'
import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq } from 'drizzle-orm'
import { type Ceremony, endCeremony } from './ceremony.ts'
import { renewDeviceCookie } from './device-cookie.ts'
import { listPasskeys, type PasskeySite, siteIdOf } from './device-passkey-request.ts'
import { readShownPasskey } from './passkey-answer.ts'
import { startSession } from './start-session.ts'
import { useDevice } from './use-device.ts'

type Show = { organisationId: string; sent: string; site: PasskeySite; cookieHeader: string | null; now: Date }

type SignedIn = { ok: true; cookies: string[]; personId: string } | { ok: false; reason: 'failed' }

/** Signs someone in on their own phone with the passkey that was made on it, as an answer to the question of this browser. */
export async function signInByPasskey(connection: Connection, show: Show): Promise<SignedIn> {
	const { organisationId, cookieHeader, now } = show
	const ceremony = await endCeremony(connection, { ...show, kind: 'show_passkey' })
	const response = readShownPasskey(show.sent)
	const shown = ceremony && response ? await verify(connection, show, ceremony, response) : null
	if (shown === null || ceremony?.personId == null) return { ok: false, reason: 'failed' }
	const { deviceId, counter, userVerified } = shown
	await connection.withVisitor(organisationId, async (db) => {
		await db
			.update(passkey)
			.set({ counter, usedAt: now })
			.where(and(eq(passkey.organisationId, organisationId), eq(passkey.credentialId, shown.credentialId)))
		await useDevice(db, { organisationId, deviceId, now })
	})
	const { personId } = ceremony
	const who = { organisationId, personId, role: 'participant', app: 'portal', means: 'phone', deviceId } as const
	const assurance = userVerified ? 'substantial' : 'low'
	const { cookie } = await startSession(connection, { ...who, assurance, checkedAt: now, cookieHeader, now })
	return { ok: true, personId, cookies: [cookie, ...[renewDeviceCookie(cookieHeader) ?? []].flat()] }
}

async function verify(
	connection: Connection,
	{ organisationId, site, now }: Show,
	{ data }: Ceremony,
	response: AuthenticationResponseJSON,
) {
	const deviceId = data.device
	if (deviceId === undefined) return null
	const passkeys = await listPasskeys(connection, { organisationId, deviceId, now })
	const known = passkeys.find(({ credentialId }) => credentialId === response.id)
	if (known === undefined) return null
	const verified = await verifyAuthenticationResponse({
		response,
		expectedChallenge: data.challenge ?? '',
		expectedOrigin: site.origin,
		expectedRPID: siteIdOf(site),
		requireUserVerification: false,
		credential: {
			id: known.credentialId,
			publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
			counter: known.counter,
		},
	}).catch(() => null)
	if (!verified?.verified) return null
	const { newCounter, userVerified } = verified.authenticationInfo
	return { deviceId, credentialId: known.credentialId, counter: newCounter, userVerified }
}
