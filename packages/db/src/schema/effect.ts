import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, instant, organisationId, ownOrganisation, staffRoles } from './columns.ts'
import { person } from './person.ts'

/** A form that had its effect, by its key: sending it again changes nothing (B1, F12, F13). Only an effect uses a key up. */
export const effect = pgTable(
	'effect',
	{
		...organisationId,
		personId: uuid().notNull(),
		key: uuid().notNull(),
		/** SHA-256 of what was sent, to tell a repeat from a different form under the same key. */
		payloadHash: text().notNull(),
		at: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId, t.key] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			portalWrites: aboutMyself(t.personId),
			backoffice: aboutMyself(t.personId),
			backofficeWrites: { by: staffRoles, rows: aboutMyself(t.personId) },
			worker: true,
		}),
	],
)
