import { check, foreignKey, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { aboutMyself, id, instant, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'

/** The cells of a file, as they were sent. */
export type ImportedSheet = { header: string[]; rows: { line: number; cells: string[] }[] }

/**
 * A file of people that somebody sent in, to be looked at before anything is added. Only its sender sees it, and the worker
 * forgets it after a day, with all that stands in it.
 */
export const importRun = pgTable(
	'import_run',
	{
		...organisationId,
		...id,
		sheet: jsonb().$type<ImportedSheet>().notNull(),
		sentById: uuid().notNull(),
		sentAt: instant().notNull(),
		/** When everyone in it was added; null as long as nobody was. */
		carriedOutAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.sentById], foreignColumns: [person.organisationId, person.id] }),
		check('import_run_is_a_table', sql`jsonb_typeof(${t.sheet}) = 'object'`),
		...ownOrganisation(t, {
			backoffice: aboutMyself(t.sentById),
			backofficeWrites: { by: ['planner'], rows: aboutMyself(t.sentById) },
			worker: true,
		}),
	],
)
