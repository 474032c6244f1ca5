import { check, date, foreignKey, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { capacityBlock, dayPart, organisationId, ownOrganisation, placeKind } from './columns.ts'
import { lesson } from './lesson.ts'
import { site } from './site.ts'
import { workType } from './work-type.ts'

/** Places of a block in every morning or afternoon at a site, from a date on. The latest rule counts; no rule: closed. */
export const blockCapacity = pgTable(
	'block_capacity',
	{
		...organisationId,
		siteId: uuid().notNull(),
		block: capacityBlock().notNull(),
		part: dayPart().notNull(),
		validFrom: date({ mode: 'string' }).notNull(),
		places: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.siteId, t.block, t.part, t.validFrom] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		check('block_capacity_is_a_number_of_places', sql`${t.places} >= 0`),
		...ownOrganisation(t, { backoffice: true, backofficeWrites: { by: ['administrator', 'planner'] } }),
	],
)

/** Places of a work type at a site in every morning or afternoon, from a date on, apart for development places and contracts. */
export const workTypeCapacity = pgTable(
	'work_type_capacity',
	{
		...organisationId,
		siteId: uuid().notNull(),
		workTypeId: uuid().notNull(),
		kind: placeKind().notNull(),
		part: dayPart().notNull(),
		validFrom: date({ mode: 'string' }).notNull(),
		places: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.siteId, t.workTypeId, t.kind, t.part, t.validFrom] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		check('work_type_capacity_is_a_number_of_places', sql`${t.places} >= 0`),
		...ownOrganisation(t, { backoffice: true, backofficeWrites: { by: ['administrator', 'planner'] } }),
	],
)

/** How many places of a block are taken in one half day. Written by triggers only; the apps may read it. */
export const blockTaken = pgTable(
	'block_taken',
	{
		...organisationId,
		siteId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		part: dayPart().notNull(),
		block: capacityBlock().notNull(),
		taken: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.siteId, t.on, t.part, t.block] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		...ownOrganisation(t, { backoffice: true }),
	],
)

/** How many places of a work type are taken in one half day. Written by triggers only; the apps may read it. */
export const workTypeTaken = pgTable(
	'work_type_taken',
	{
		...organisationId,
		siteId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		part: dayPart().notNull(),
		workTypeId: uuid().notNull(),
		kind: placeKind().notNull(),
		taken: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.siteId, t.on, t.part, t.workTypeId, t.kind] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		...ownOrganisation(t, { backoffice: true }),
	],
)

/** How many of a group follow a lesson in one half day. Written by triggers only; the apps may read it. */
export const lessonTaken = pgTable(
	'lesson_taken',
	{
		...organisationId,
		lessonId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		part: dayPart().notNull(),
		taken: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.lessonId, t.on, t.part] }),
		foreignKey({ columns: [t.organisationId, t.lessonId], foreignColumns: [lesson.organisationId, lesson.id] }),
		...ownOrganisation(t, { backoffice: true }),
	],
)
