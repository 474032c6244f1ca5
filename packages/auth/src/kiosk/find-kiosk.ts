import type { Connection } from '@repo/db/connect'
import { kiosk } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { readCookie } from '../cookie.ts'
import { hashOfSecret } from '../secret.ts'

/** What a shared screen is for: participants with their card, or the attendance of one hall. */
export type KioskKind = (typeof kiosk.$inferSelect)['kind']

/** The cookie by which a browser is a shared screen, of the portal or of the backoffice. */
export const kioskCookies = { kiosk: '__Host-kiosk', hall_tablet: '__Host-tablet' } as const satisfies Record<
	KioskKind,
	string
>

/** Whether a browser says that it is a shared screen: for where to lead it, never for what it may. */
export const isKiosk = (cookieHeader: string | null): boolean => readCookie(cookieHeader, kioskCookies.kiosk) !== null

type Find = { organisationId: string; cookieHeader: string | null; kind?: KioskKind }

/** The shared screen that this browser is, of participants when left out, or null. Without its cookie it costs no query. */
export async function findKiosk(connection: Connection, { organisationId, cookieHeader, kind = 'kiosk' }: Find) {
	const secret = readCookie(cookieHeader, kioskCookies[kind])
	if (secret === null) return null
	const [found] = await connection.withVisitor(organisationId, (db) =>
		db
			.select({ id: kiosk.id, name: kiosk.name, siteId: kiosk.siteId, hall: kiosk.hall })
			.from(kiosk)
			.where(
				and(
					eq(kiosk.organisationId, organisationId),
					eq(kiosk.secretHash, hashOfSecret(secret)),
					eq(kiosk.kind, kind),
					isNull(kiosk.endedAt),
				),
			),
	)
	return found ?? null
}
