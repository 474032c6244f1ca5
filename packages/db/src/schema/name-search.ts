import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { person } from './person.ts'

/**
 * How often a coach looked for names outside the own caseload on one day, and how often that was refused because it was enough
 * (A12). What was looked for stands here as a hash only, so that the same search again counts once.
 */
export const nameSearch = pgTable(
	'name_search',
	{
		...organisationId,
		actorId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		searches: integer().notNull(),
		refused: integer().notNull().default(0),
		last: text().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.actorId, t.on] }),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.on),
		check('name_search_counts_up', sql`${t.searches} > 0 and ${t.refused} between 0 and ${t.searches}`),
		...ownOrganisation(t, {
			backoffice: sql`(${seenBy('privacy_officer')} or ${aboutMyself(t.actorId)})`,
			backofficeWrites: { by: ['coach'], rows: aboutMyself(t.actorId) },
		}),
	],
)
