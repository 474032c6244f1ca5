import type { Db } from '@repo/db/client'
import type { Connection } from '@repo/db/connect'
import { device, passkey, person, representative } from '@repo/db/schema'
import type { RepresentationState, RepresentativeRelation } from '@repo/domain/representative/representative.rules'
import { and, asc, eq, exists, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { readDeviceCookie } from './device-cookie.ts'
import { dateOf } from './role-held.ts'
import { hashOfSecret } from './secret.ts'
import { standingDevice } from './standing-device.ts'

type List = { organisationId: string; cookieHeader: string | null; now: Date }

/** With whom whoever has this phone looks along, as what, and how it stands with that. */
type Represents = { personId: string; calledBy: string; relation: RepresentativeRelation; state: RepresentationState }

/** Someone whose phone this is. `hasPasskey`: then the phone alone does not open their pages. */
export type PhonePerson = {
	deviceId: string
	personId: string
	calledBy: string
	hasPasskey: boolean
	represents: Represents | null
}

const represented = alias(person, 'represented')

/** The people of this phone whose link still stands, in the order in which they were linked. */
export async function listPhonePeople(connection: Connection, list: List): Promise<PhonePerson[]> {
	const { organisationId, cookieHeader, now } = list
	const secrets = readDeviceCookie(cookieHeader)
	if (secrets.length === 0) return []
	const rows = await connection.withVisitor(organisationId, (db) =>
		listDevices(db, now)
			.where(
				and(
					eq(device.organisationId, organisationId),
					inArray(device.secretHash, secrets.map(hashOfSecret)),
					standingDevice(now),
				),
			)
			.orderBy(asc(device.linkedAt), asc(device.id)),
	)
	return rows.map(({ represents, ...row }) => ({
		...row,
		hasPasskey: row.hasPasskey === true,
		represents: named(represents),
	}))
}

/** Nothing for who looks along with nobody. */
function named({ personId, calledBy, relation, state }: { [Key in keyof Represents]: Represents[Key] | null }) {
	if (personId === null || calledBy === null || relation === null || state === null) return null
	return { personId, calledBy, relation, state }
}

/** Phones with whose they are, and with whom that one looks along. */
const listDevices = (db: Db, now: Date) =>
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
			represents: {
				personId: representative.personId,
				calledBy: represented.calledBy,
				relation: representative.relation,
				state: sql<RepresentationState>`case when ${representative.id} is not null
					then representation_state(${representative.id}, ${dateOf(now)}::date) end`,
			},
		})
		.from(device)
		.innerJoin(person, and(eq(person.organisationId, device.organisationId), eq(person.id, device.personId)))
		.leftJoin(
			representative,
			and(eq(representative.organisationId, device.organisationId), eq(representative.id, device.personId)),
		)
		.leftJoin(
			represented,
			and(eq(represented.organisationId, representative.organisationId), eq(represented.id, representative.personId)),
		)
