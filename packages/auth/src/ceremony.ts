import type { Connection } from '@repo/db/connect'
import { ceremony } from '@repo/db/schema'
import { and, eq, gt } from 'drizzle-orm'
import { readCookie, writeCookie } from './cookie.ts'
import { hashOfSecret, makeSecret } from './secret.ts'

type Row = typeof ceremony.$inferSelect
type Kind = Row['kind']

/** What a second request of a sign-in is compared with. */
export type Ceremony = Pick<Row, 'kind' | 'personId' | 'data'>

/** One cookie at a time: a second sign-in in the same browser takes the place of the first. */
const cookieName = '__Host-ceremony'

/** How long someone may take between the two requests, in milliseconds. */
const lasts = 10 * 60_000

type Start = Ceremony & { organisationId: string; now: Date }

/** Remembers something between two requests, and gives the `Set-Cookie` value that finds it again. */
export async function startCeremony(
	connection: Connection,
	{ organisationId, now, kind, personId, data }: Start,
): Promise<{ cookie: string }> {
	const secret = makeSecret()
	const expiresAt = new Date(now.getTime() + lasts)
	await connection.withVisitor(organisationId, (db) =>
		db.insert(ceremony).values({ organisationId, secretHash: hashOfSecret(secret), kind, personId, data, expiresAt }),
	)
	return { cookie: writeCookie(cookieName, secret, lasts) }
}

type Find = { organisationId: string; cookieHeader: string | null; kind: Kind; now: Date }

const the = ({ organisationId, kind, now }: Find, secret: string) =>
	and(
		eq(ceremony.organisationId, organisationId),
		eq(ceremony.secretHash, hashOfSecret(secret)),
		eq(ceremony.kind, kind),
		gt(ceremony.expiresAt, now),
	)

/** What this browser's first request left, taken away: it works once. Null: nothing, too late, or of another kind. */
export async function endCeremony(connection: Connection, find: Find): Promise<Ceremony | null> {
	const secret = readCookie(find.cookieHeader, cookieName)
	if (secret === null) return null
	const [row] = await connection.withVisitor(find.organisationId, (db) =>
		db.delete(ceremony).where(the(find, secret)).returning(),
	)
	return row ?? null
}

/** What this browser's first request left, and leaves it there: for a page that is shown between the two requests. */
export async function findCeremony(connection: Connection, find: Find): Promise<Ceremony | null> {
	const secret = readCookie(find.cookieHeader, cookieName)
	if (secret === null) return null
	const [row] = await connection.withVisitor(find.organisationId, (db) =>
		db.select().from(ceremony).where(the(find, secret)),
	)
	return row ?? null
}

/** The `Set-Cookie` value that makes a browser forget its ceremony. */
export const blankCeremonyCookie = (): string => writeCookie(cookieName, '', 0)
