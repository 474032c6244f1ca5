import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { organisationId, ownOrganisation } from './columns.ts'
import { organisation } from './organisation.ts'

/** The telephone that is always answered: participants ring it when their coach is away and nobody stands in. */
export const reception = pgTable('reception', { ...organisationId, phone: text().notNull() }, (t) => [
	primaryKey({ columns: [t.organisationId] }),
	foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
	check('reception_phone_is_a_number', sql`${t.phone} ~ '^[+0-9 ()-]{3,20}$'`),
	...ownOrganisation(t, {
		portal: true,
		backoffice: true,
		backofficeWrites: { by: ['administrator', 'team_lead'] },
	}),
])
