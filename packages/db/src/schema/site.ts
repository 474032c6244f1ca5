import { date, foreignKey, pgTable, primaryKey, text, time, uuid } from 'drizzle-orm/pg-core'
import { dayPart, id, organisationId, ownOrganisation } from './columns.ts'
import { organisation } from './organisation.ts'

/** A building where people work, with what someone needs to find it the first time. */
export const site = pgTable(
	'site',
	{
		...organisationId,
		...id,
		name: text().notNull(),
		address: text().notNull(),
		/** What is written at the door: "Ingang B". */
		entrance: text().notNull(),
		/** The number of the bus and the name of the stop, as written on the bus. */
		busLine: text(),
		busStop: text(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, { portal: true, backoffice: true, backofficeWrites: { by: ['administrator'] } }),
	],
)

/** The clock times of a morning or an afternoon at a site, from a date on. Local times. */
export const siteHalfDay = pgTable(
	'site_half_day',
	{
		...organisationId,
		siteId: uuid().notNull(),
		part: dayPart().notNull(),
		validFrom: date({ mode: 'string' }).notNull(),
		startsAt: time().notNull(),
		endsAt: time().notNull(),
		breakStartsAt: time(),
		breakEndsAt: time(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.siteId, t.part, t.validFrom] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		...ownOrganisation(t, { portal: true, backoffice: true, backofficeWrites: { by: ['administrator'] }, auth: true }),
	],
)
