import type { Connection } from '@repo/db/connect'
import { passkey } from '@repo/db/schema'
import {
	generateAuthenticationOptions,
	type PublicKeyCredentialRequestOptionsJSON,
	verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { and, eq, isNull } from 'drizzle-orm'
import { endCeremony, startCeremony } from './ceremony.ts'
import { type PasskeySite, siteIdOf } from './device-passkey-request.ts'
import { readShownPasskey } from './passkey-answer.ts'
import { staffAccountOf } from './staff-account-of.ts'

type Start = { organisationId: string; site: PasskeySite; remember: Record<string, string>; now: Date }

/**
 * What the browser of one of the staff needs to show a passkey, and the cookie that remembers the question. It names nobody:
 * the browser itself says which passkeys it holds, and always asks for a finger, a face or a PIN.
 */
export async function startShowingStaffPasskey(
	connection: Connection,
	{ organisationId, site, remember, now }: Start,
): Promise<{ cookie: string; options: PublicKeyCredentialRequestOptionsJSON }> {
	const options = await generateAuthenticationOptions({ rpID: siteIdOf(site), userVerification: 'required' })
	const data = { ...remember, challenge: options.challenge, staff: 'yes' }
	const ceremony = { organisationId, kind: 'show_passkey', personId: null, data, now } as const
	return { options, ...(await startCeremony(connection, ceremony)) }
}

type Show = { organisationId: string; sent: string; site: PasskeySite; cookieHeader: string | null; now: Date }

/** Whose passkey it is and what the question remembered; or one refusal for every reason. */
export type PasskeyShown =
	| { ok: true; personId: string; remembered: Record<string, string> }
	| { ok: false; reason: 'passkey' }

/** Checks a passkey that was shown as the answer to the question of this browser. Whoever left has none that opens. */
export async function showStaffPasskey(connection: Connection, show: Show): Promise<PasskeyShown> {
	const { organisationId, sent, site, now } = show
	const ceremony = await endCeremony(connection, { ...show, kind: 'show_passkey' })
	const response = readShownPasskey(sent)
	if (response === null || ceremony === null || ceremony.data['staff'] === undefined)
		return { ok: false, reason: 'passkey' }
	const the = and(
		eq(passkey.organisationId, organisationId),
		eq(passkey.credentialId, response.id),
		isNull(passkey.deviceId),
	)
	const known = await connection.withVisitor(organisationId, async (db) => {
		const [row] = await db.select().from(passkey).where(the)
		return row && (await staffAccountOf(db, organisationId, row)) ? row : undefined
	})
	if (known === undefined) return { ok: false, reason: 'passkey' }
	const { credentialId, publicKey, counter, personId } = known
	const verified = await verifyAuthenticationResponse({
		response,
		expectedChallenge: ceremony.data['challenge'] ?? '',
		expectedOrigin: site.origin,
		expectedRPID: siteIdOf(site),
		requireUserVerification: true,
		credential: { id: credentialId, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
	}).catch(() => null)
	if (!verified?.verified) return { ok: false, reason: 'passkey' }
	const used = { counter: verified.authenticationInfo.newCounter, usedAt: now }
	await connection.withVisitor(organisationId, (db) => db.update(passkey).set(used).where(the))
	return { ok: true, personId, remembered: ceremony.data }
}
