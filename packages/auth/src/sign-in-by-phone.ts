import type { Connection } from '@repo/db/connect'
import { renewDeviceCookie } from './device-cookie.ts'
import { listPhonePeople } from './list-phone-people.ts'
import { startSession } from './start-session.ts'
import { useDevice } from './use-device.ts'

type SignIn = { organisationId: string; deviceId: string; cookieHeader: string | null; now: Date }

type SignedIn =
	| { ok: true; cookies: string[]; personId: string; representsId: string | null }
	| { ok: false; reason: 'needs-passkey' | 'unknown' | 'over' }

/**
 * Signs someone in on their own phone by its secret alone. Who has a passkey on it must show that instead (`needs-passkey`);
 * a person whom this phone does not hold is `unknown`. For whoever looks along with someone it is `over` when that is.
 */
export async function signInByPhone(connection: Connection, signIn: SignIn): Promise<SignedIn> {
	const { organisationId, deviceId, cookieHeader, now } = signIn
	const people = await listPhonePeople(connection, signIn)
	const found = people.find((one) => one.deviceId === deviceId)
	if (found === undefined) return { ok: false, reason: 'unknown' }
	if (found.represents !== null && found.represents.state !== 'stands') return { ok: false, reason: 'over' }
	if (found.hasPasskey) return { ok: false, reason: 'needs-passkey' }
	await connection.withVisitor(organisationId, (db) => useDevice(db, signIn))
	const { personId } = found
	const representsId = found.represents?.personId ?? null
	const who = { organisationId, personId, role: 'participant', assurance: 'low', app: 'portal' } as const
	const { cookie } = await startSession(connection, {
		...who,
		means: 'phone',
		deviceId,
		representsId,
		cookieHeader,
		now,
	})
	return { ok: true, personId, representsId, cookies: [cookie, ...[renewDeviceCookie(cookieHeader) ?? []].flat()] }
}
