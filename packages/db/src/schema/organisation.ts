import { pgEnum, pgPolicy, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, instant, owner } from './columns.ts'

/** A real organisation, or the invented one that shows what the product does. Never both in one database. */
export const organisationKind = pgEnum('organisation_kind', ['real', 'demo'])

/** The tenant: one social development company. A reference table: small, the same on every node. */
export const organisation = pgTable(
	'organisation',
	{
		...id,
		slug: text().notNull().unique(),
		name: text().notNull(),
		kind: organisationKind().notNull(),
		createdAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.id] }),
		pgPolicy('owner', { to: owner, using: sql`true`, withCheck: sql`true` }),
		pgPolicy('own', { for: 'select', to: 'public', using: sql`${t.id} = (select app_organisation())` }),
	],
)

/** A host name at which an organisation is reached. Reference table; read by `find_organisation` only. */
export const organisationHost = pgTable(
	'organisation_host',
	{
		host: text().primaryKey(),
		organisationId: uuid()
			.notNull()
			.references(() => organisation.id),
	},
	() => [pgPolicy('owner', { to: owner, using: sql`true`, withCheck: sql`true` })],
)
