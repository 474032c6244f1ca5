import { foreignKey, pgEnum, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, organisationId, ownOrganisation } from './columns.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { site } from './site.ts'

/** Things a person takes along or puts on; the names and pictures come from the texts. */
export const bringItem = pgEnum('bring_item', [
	'work_shoes',
	'gloves',
	'hair_net',
	'apron',
	'work_clothes',
	'lunch',
	'water',
	'pen_and_paper',
])

/** A kind of work: packing, pallets, catering. `code` finds its picture and its name in ten languages; `name` is Dutch. */
export const workType = pgTable(
	'work_type',
	{
		...organisationId,
		...id,
		code: text().notNull(),
		name: text().notNull(),
		minimumAge: smallint().notNull(),
		bring: bringItem().array().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.code),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, { portal: true, backoffice: true, backofficeWrites: { by: ['administrator'] } }),
	],
)

/** A work type at a site: in which hall, led by whom. */
export const workGroup = pgTable(
	'work_group',
	{
		...organisationId,
		siteId: uuid().notNull(),
		workTypeId: uuid().notNull(),
		hall: text().notNull(),
		supervisorId: uuid(),
		/** Who teaches people to work there. */
		trainerId: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.siteId, t.workTypeId] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		foreignKey({ columns: [t.organisationId, t.supervisorId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.trainerId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, { portal: true, backoffice: true, backofficeWrites: { by: ['administrator'] } }),
	],
)
