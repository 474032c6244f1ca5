import { check, foreignKey, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'
import { site } from './site.ts'

/** A lesson that a group follows in a half day. `places` is the size of the group; lessons take no work place. */
export const lesson = pgTable(
	'lesson',
	{
		...organisationId,
		...id,
		/** Finds picture and name; several groups may follow the same lesson. */
		code: text().notNull(),
		name: text().notNull(),
		group: text().notNull(),
		siteId: uuid().notNull(),
		room: text().notNull(),
		teacherId: uuid(),
		places: smallint().notNull(),
		/** How long it takes, from the start of the half day of the site. */
		minutes: smallint().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.code, t.group),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.teacherId], foreignColumns: [person.organisationId, person.id] }),
		check('lesson_has_places', sql`${t.places} >= 0`),
		check('lesson_fits_a_half_day', sql`${t.minutes} between 15 and 240`),
		...ownOrganisation(t, { portal: true, backoffice: true, backofficeWrites: { by: ['administrator'] } }),
	],
)
