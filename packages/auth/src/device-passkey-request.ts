import type { Connection } from '@repo/db/connect'
import { device, passkey } from '@repo/db/schema'
import {
	type AuthenticatorTransport,
	generateAuthenticationOptions,
	generateRegistrationOptions,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { and, eq } from 'drizzle-orm'
import { findCeremony, startCeremony } from './ceremony.ts'
import { listPhonePeople } from './list-phone-people.ts'
import { passkeyKinds } from './passkey-kinds.ts'
import { standingDevice } from './standing-device.ts'

/** Where passkeys belong: the address of the portal. */
export type PasskeySite = { origin: string }

/** The name that a passkey is bound to: the host of the address. */
export const siteIdOf = ({ origin }: PasskeySite): string => new URL(origin).hostname

type Make = {
	organisationId: string
	personId: string
	deviceId: string
	calledBy: string
	site: PasskeySite
	now: Date
}
type Made = { cookie: string; options: PublicKeyCredentialCreationOptionsJSON }

/**
 * What a phone's browser needs to make a passkey for the person who just linked it. The passkey is named after the phone, not
 * the person: on two phones that share their passkeys, one would otherwise take the place of the other.
 */
export async function startMakingPasskey(connection: Connection, make: Make): Promise<Made> {
	const { organisationId, personId, deviceId, calledBy, site, now } = make
	const options = await generateRegistrationOptions({
		rpName: 'Mijn Instap',
		rpID: siteIdOf(site),
		userName: calledBy,
		userID: new TextEncoder().encode(deviceId),
		attestationType: 'none',
		supportedAlgorithmIDs: passkeyKinds,
		authenticatorSelection: {
			authenticatorAttachment: 'platform',
			residentKey: 'required',
			userVerification: 'preferred',
		},
	})
	const data = { challenge: options.challenge, device: deviceId }
	const { cookie } = await startCeremony(connection, { organisationId, now, kind: 'make_passkey', personId, data })
	return { cookie, options }
}

type Phone = { organisationId: string; cookieHeader: string | null; now: Date }

/** Remembers who of this phone wants in with a passkey; null when this phone does not hold that person. */
export async function startShowingPasskey(
	connection: Connection,
	{ deviceId, site, ...phone }: Phone & { deviceId: string; site: PasskeySite },
): Promise<{ cookie: string } | null> {
	const person = (await listPhonePeople(connection, phone)).find((one) => one.deviceId === deviceId)
	if (person === undefined) return null
	const { challenge } = await generateAuthenticationOptions({ rpID: siteIdOf(site) })
	const { personId, calledBy } = person
	const data = { challenge, device: deviceId, calledBy }
	return startCeremony(connection, { ...phone, kind: 'show_passkey', personId, data })
}

/** Who is asked to show a passkey, and what the browser needs for it; null when that is over. */
export async function findPasskeyQuestion(
	connection: Connection,
	{ site, ...phone }: Phone & { site: PasskeySite },
): Promise<{ calledBy: string; options: PublicKeyCredentialRequestOptionsJSON } | null> {
	const ceremony = await findCeremony(connection, { ...phone, kind: 'show_passkey' })
	const { challenge, device: deviceId, calledBy } = ceremony?.data ?? {}
	if (challenge === undefined || deviceId === undefined || calledBy === undefined) return null
	const passkeys = await listPasskeys(connection, { ...phone, deviceId })
	const allowCredentials = passkeys.map(({ credentialId, transports }) => ({
		id: credentialId,
		type: 'public-key' as const,
		transports: transports as AuthenticatorTransport[],
	}))
	const asked = { rpId: siteIdOf(site), userVerification: 'preferred', timeout: 60_000 } as const
	return { calledBy, options: { challenge, allowCredentials, ...asked } }
}

type OfDevice = { organisationId: string; deviceId: string; now: Date }

/** The passkeys that were made on a phone whose link still stands. */
export function listPasskeys(connection: Connection, { organisationId, deviceId, now }: OfDevice) {
	return connection.withVisitor(organisationId, (db) =>
		db
			.select({
				credentialId: passkey.credentialId,
				publicKey: passkey.publicKey,
				counter: passkey.counter,
				transports: passkey.transports,
			})
			.from(passkey)
			.innerJoin(device, and(eq(device.organisationId, passkey.organisationId), eq(device.id, passkey.deviceId)))
			.where(and(eq(passkey.organisationId, organisationId), eq(passkey.deviceId, deviceId), standingDevice(now))),
	)
}
