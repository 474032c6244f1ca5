import { sql } from 'drizzle-orm'
import { foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, organisationId, ownOrganisation, role } from './columns.ts'
import { card, kiosk } from './card.ts'
import { device } from './device.ts'
import { person } from './person.ts'

/** Which app a session belongs to; the cookie of one opens nothing in the other. */
export const app = pgEnum('app', ['portal', 'backoffice'])

/** How sure we are who it is (eIDAS words). */
export const assurance = pgEnum('assurance', ['low', 'substantial'])

/** What someone signed in with. */
export const sessionMeans = pgEnum('session_means', [
	'demo',
	'phone',
	'card',
	'kiosk_card',
	'hall_card',
	'hand_over',
	'password',
	'passkey',
	'oidc',
])

/** A signed-in browser. Only the SHA-256 of the secret is kept, so a copied table opens no session. */
export const session = pgTable(
	'session',
	{
		...organisationId,
		tokenHash: text().notNull(),
		personId: uuid().notNull(),
		role: role().notNull(),
		app: app().notNull(),
		assurance: assurance().notNull(),
		createdAt: instant().notNull(),
		expiresAt: instant().notNull(),
		/** Names the session where its hash must not go. */
		id: uuid()
			.notNull()
			.default(sql`uuidv7()`),
		/** Sessions from before there was anything else are the demo's. */
		means: sessionMeans().notNull().default('demo'),
		/** The phone, card or shared screen that it hangs on: when that ends, so does the session. */
		deviceId: uuid(),
		cardId: uuid(),
		kioskId: uuid(),
		/** When it was last used, to the minute: idle sessions end. */
		seenAt: instant().notNull().defaultNow(),
		/** When its person last proved to be there: by passkey, PIN, password or coach. Null: not since it started. */
		checkedAt: instant(),
		/** While a device is handed over, the session behind it is shut until its person proves to be back. */
		lockedAt: instant(),
		/** The level of assurance that another provider stated. */
		acr: text(),
		/** The shut session of the staff on whose device this one runs: it lasts no longer than that one is shut. */
		handedFromId: uuid(),
		/** With whom its person looks along (`representative`); then this session opens what that one sees, and nothing of its own. */
		representsId: uuid(),
		/** The one task that a session on a staff member's device is for (`hand-over.rules.ts`). */
		task: text(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.tokenHash] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		foreignKey({ columns: [t.organisationId, t.deviceId], foreignColumns: [device.organisationId, device.id] }),
		foreignKey({ columns: [t.organisationId, t.cardId], foreignColumns: [card.organisationId, card.id] }),
		foreignKey({ columns: [t.organisationId, t.kioskId], foreignColumns: [kiosk.organisationId, kiosk.id] }),
		index().on(t.organisationId, t.expiresAt),
		...ownOrganisation(t, { auth: true, worker: true }),
	],
)

/** Someone of the demo organisation whom a visitor may become (demo mode only). */
export const demoAccount = pgTable(
	'demo_account',
	{
		...organisationId,
		code: text().notNull(),
		personId: uuid().notNull(),
		role: role().notNull(),
		name: text().notNull(),
		/** What makes this person worth looking at, in Dutch. */
		about: text().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.code] }),
		unique().on(t.organisationId, t.personId),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, { auth: true }),
	],
)
