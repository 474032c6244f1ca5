import type { Connection } from '@repo/db/connect'
import { device, passkey, person } from '@repo/db/schema'
import { and, asc, eq, exists, inArray } from 'drizzle-orm'
import { readDeviceCookie } from './device-cookie.ts'
import { hashOfSecret } from './secret.ts'
import { standingDevice } from './standing-device.ts'

type List = { organisationId: string; cookieHeader: string | null; now: Date }

/** Someone whose phone this is. `hasPasskey`: then the phone alone does not open their pages. */
type PhonePerson = { deviceId: string; personId: string; calledBy: string; hasPasskey: boolean }

/** The people of this phone whose link still stands, in the order in which they were linked. */
export async function listPhonePeople(connection: Connection, list: List): Promise<PhonePerson[]> {
	const { organisationId, cookieHeader, now } = list
	const secrets = readDeviceCookie(cookieHeader)
	if (secrets.length === 0) return []
	const rows = await connection.withVisitor(organisationId, (db) =>
		db
			.select({
				deviceId: device.id,
				personId: device.personId,
				calledBy: person.calledBy,
				hasPasskey: exists(
					db
						.select()
						.from(passkey)
						.where(and(eq(passkey.organisationId, device.organisationId), eq(passkey.deviceId, device.id))),
				),
			})
			.from(device)
			.innerJoin(person, and(eq(person.organisationId, device.organisationId), eq(person.id, device.personId)))
			.where(
				and(
					eq(device.organisationId, organisationId),
					inArray(device.secretHash, secrets.map(hashOfSecret)),
					standingDevice(now),
				),
			)
			.orderBy(asc(device.linkedAt), asc(device.id)),
	)
	return rows.map((row) => ({ ...row, hasPasskey: row.hasPasskey === true }))
}
