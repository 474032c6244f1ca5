import { foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, organisationId, ownOrganisation, role } from './columns.ts'
import { person } from './person.ts'

/** Which app a session belongs to; the cookie of one opens nothing in the other. */
export const app = pgEnum('app', ['portal', 'backoffice'])

/** How sure we are who it is (eIDAS words). */
export const assurance = pgEnum('assurance', ['low', 'substantial'])

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
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.tokenHash] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
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
