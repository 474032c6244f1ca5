import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, instant, organisationId, ownOrganisation } from './columns.ts'
import { organisation } from './organisation.ts'

/** A language that someone missed in the list, asked before or after sign-in. Holds no person: nobody need know who asked. */
export const languageWish = pgTable(
	'language_wish',
	{ ...organisationId, ...id, language: text().notNull(), askedAt: instant().notNull() },
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, {
			portalWrites: sql`true`,
			backoffice: true,
			auth: true,
		}),
	],
)
