import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'

/**
 * That somebody set a term of the organisation to a value from a day on (`setting.rules.ts`). Rows are added and never changed: of
 * those with the same key and day the newest counts, and one without a value takes back what was planned for that day.
 */
export const setting = pgTable(
	'setting',
	{
		...organisationId,
		...id,
		key: text().notNull(),
		validFrom: date({ mode: 'string' }).notNull(),
		/** In the unit of its key; null takes the day back. */
		value: integer(),
		setById: uuid().notNull(),
		setAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.setById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.key, t.validFrom),
		check('setting_is_not_negative', sql`${t.value} >= 0`),
		...ownOrganisation(t, {
			portal: true,
			backoffice: true,
			backofficeAdds: { by: ['administrator'] },
			worker: true,
		}),
	],
)
