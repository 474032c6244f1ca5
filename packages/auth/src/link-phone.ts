import { randomUUID } from 'node:crypto'
import type { Db } from '@repo/db/client'
import type { Connection } from '@repo/db/connect'
import { device, invitation, person } from '@repo/db/schema'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { endCeremony } from './ceremony.ts'
import { holderOf, open } from './check-phone-invitation.ts'
import { deviceLasts, peopleOnOnePhone, readDeviceCookie, writeDeviceCookie } from './device-cookie.ts'
import { deviceNameOf } from './device-name.ts'
import { hashOfSecret, makeSecret } from './secret.ts'
import { startSession } from './start-session.ts'

type Link = { organisationId: string; cookieHeader: string | null; userAgent: string | null; now: Date }

type Linked =
	| { ok: true; cookies: string[]; language: (typeof person.$inferSelect)['readsIn']; looksAlong: boolean }
	| { ok: false; reason: 'unknown-code' }

/**
 * "Ja, dit is mijn coach": uses the invitation up and makes this phone one of its person's. The `Set-Cookie` values are the
 * phone's secret, beside those of others on the same phone, and a session. `looksAlong`: it is the phone of whoever looks along. Of any number at once one gets through.
 */
export async function linkPhone(connection: Connection, link: Link): Promise<Linked> {
	const { organisationId, cookieHeader, now } = link
	const ceremony = await endCeremony(connection, { ...link, kind: 'invitation' })
	if (ceremony === null) return { ok: false, reason: 'unknown-code' }
	const secret = makeSecret()
	const made = await connection.withVisitor(organisationId, async (db) => {
		const which = eq(invitation.secretHash, ceremony.data.invitation ?? '')
		const [used] = await db
			.update(invitation)
			.set({ usedAt: now })
			.where(open(organisationId, now, which))
			.returning({
				/** Whose phone it is. */
				personId: sql<string>`${holderOf}`,
				representsId: sql<
					string | null
				>`case when ${invitation.representativeId} is not null then ${invitation.personId} end`,
				linkedById: invitation.invitedById,
			})
		if (used === undefined) return null
		const { representsId, ...whose } = used
		const kept = await makeRoom(db, link, whose.personId)
		const deviceId = await insertDevice(db, link, { ...whose, secretHash: hashOfSecret(secret) })
		const { personId } = whose
		return { deviceId, personId, representsId, kept, language: await languageOf(db, organisationId, personId) }
	})
	if (made === null) return { ok: false, reason: 'unknown-code' }
	const { personId, representsId, deviceId, kept, language } = made
	const who = { organisationId, personId, role: 'participant', assurance: 'low', app: 'portal' } as const
	const session = await startSession(connection, {
		...who,
		means: 'phone',
		deviceId,
		representsId,
		checkedAt: now,
		cookieHeader,
		now,
	})
	const cookies = [session.cookie, writeDeviceCookie([...kept, secret])]
	return { ok: true, cookies, language, looksAlong: representsId !== null }
}

/** The secrets that stay on this phone: of others whose link still stands. Who is linked anew, and who is one too many, goes. */
async function makeRoom(db: Db, { organisationId, cookieHeader, now }: Link, personId: string): Promise<string[]> {
	const secrets = readDeviceCookie(cookieHeader)
	const rows = await db
		.select({ id: device.id, personId: device.personId, secretHash: device.secretHash })
		.from(device)
		.where(
			and(
				eq(device.organisationId, organisationId),
				inArray(device.secretHash, secrets.map(hashOfSecret)),
				isNull(device.endedAt),
			),
		)
	const others = secrets.filter((secret) =>
		rows.some((row) => row.secretHash === hashOfSecret(secret) && row.personId !== personId),
	)
	const kept = others.slice(1 - peopleOnOnePhone)
	const keptHashes = new Set(kept.map(hashOfSecret))
	const gone = rows.filter(({ secretHash }) => !keptHashes.has(secretHash ?? '')).map(({ id }) => id)
	await db
		.update(device)
		.set({ endedAt: now })
		.where(and(eq(device.organisationId, organisationId), inArray(device.id, gone)))
	return kept
}

type NewDevice = { personId: string; linkedById: string; secretHash: string }

async function insertDevice(db: Db, { organisationId, userAgent, now }: Link, made: NewDevice): Promise<string> {
	const id = randomUUID()
	const expiresAt = new Date(now.getTime() + deviceLasts)
	const name = deviceNameOf(userAgent)
	await db.insert(device).values({ organisationId, id, name, ...made, linkedAt: now, seenAt: now, expiresAt })
	return id
}

async function languageOf(db: Db, organisationId: string, personId: string) {
	const [row] = await db
		.select({ language: person.readsIn })
		.from(person)
		.where(and(eq(person.organisationId, organisationId), eq(person.id, personId)))
	return row?.language ?? 'nl'
}
