import type { Connection } from '@repo/db/connect'
import { halfDayNow } from '@repo/domain/attendance/attendance.rules'
import { listSiteTimes } from '@repo/domain/site/list-site-times'
import { checkPin, type PinRefusal } from '../card/check-pin.ts'
import { readPin } from '../card/pin.ts'
import { findShownCard, forgetShownCard } from '../card/show-card.ts'
import type { Keys } from '../keys.ts'
import { dateOf } from '../role-held.ts'
import { startSession } from '../start-session.ts'

/** The tablet that this is, and where it stands. */
export type Tablet = { id: string; siteId: string }

type SignIn = {
	organisationId: string
	tablet: Tablet
	cookieHeader: string | null
	address: string
	now: Date
	/** The PIN as it was typed. */
	typed: unknown
}

/**
 * `no-card`: this browser showed none, or too long ago. `not-a-pin`: not six digits. `over`: today has no half day left.
 * For none of these a try was lost.
 */
export type TabletRefusal = PinRefusal | { ok: false; reason: 'no-card' | 'not-a-pin' | 'over' }

/**
 * Opens the attendance of the tablet's hall for the supervisor whose card was shown, when the PIN is right: until the half
 * day that runs, or comes next today, is over. Cards of others open no hall.
 */
export async function signInOnTablet(
	connection: Connection,
	keys: Keys,
	{ typed, tablet, address, ...browser }: SignIn,
): Promise<{ ok: true; cookie: string } | TabletRefusal> {
	const { organisationId, now, cookieHeader } = browser
	const secretHash = await findShownCard(connection, browser)
	if (secretHash === null) return { ok: false, reason: 'no-card' }
	const pin = readPin(typed)
	if (pin === null) return { ok: false, reason: 'not-a-pin' }
	const halfDay = await findHalfDay(connection, organisationId, tablet, now)
	if (halfDay === null) return { ok: false, reason: 'over' }
	const role = 'work_supervisor'
	const checked = await checkPin(connection, keys, { organisationId, which: { secretHash }, role, pin, address, now })
	if (!checked.ok) return checked
	const { personId, cardId } = checked
	const actor = { organisationId, personId, role, assurance: 'low' } as const
	const on = { app: 'backoffice', means: 'hall_card', cardId, kioskId: tablet.id } as const
	const { cookie } = await startSession(connection, { ...actor, ...on, cookieHeader, now, endsAt: halfDay.endsAt })
	await forgetShownCard(connection, browser)
	return { ok: true, cookie }
}

/** The half day that the tablet can be opened for now; null when today has none left. */
export const findHalfDay = (connection: Connection, organisationId: string, { siteId }: Tablet, now: Date) =>
	connection.withVisitor(organisationId, async (db) =>
		halfDayNow(await listSiteTimes(db, { organisationId, siteId, on: dateOf(now) }), now),
	)
