import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { dayPart, id, organisationId, ownOrganisation } from './columns.ts'
import { product } from './enrolment-codes.ts'
import { lesson } from './lesson.ts'
import { organisation } from './organisation.ts'
import { site } from './site.ts'
import { workType } from './work-type.ts'

const planned = { backoffice: true, backofficeWrites: { by: ['planner', 'team_lead', 'administrator'] } } as const

/** What a group goes through: how many weeks, at which site, and for which product. Its half days are `cohort_template_half_day`. */
export const cohortTemplate = pgTable(
	'cohort_template',
	{
		...organisationId,
		...id,
		name: text().notNull(),
		weeks: smallint().notNull(),
		product: product().notNull(),
		siteId: uuid().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.name),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		check('cohort_template_has_weeks', sql`${t.weeks} between 1 and 52`),
		...ownOrganisation(t, planned),
	],
)

/** A half day that returns each week from one week until and with another: a lesson, or work where no lesson is named. */
export const cohortTemplateHalfDay = pgTable(
	'cohort_template_half_day',
	{
		...organisationId,
		templateId: uuid().notNull(),
		/** The first week in which it is so; 1 is the week of the start. */
		fromWeek: smallint().notNull(),
		untilWeek: smallint().notNull(),
		/** 1 is Monday. */
		weekday: smallint().notNull(),
		part: dayPart().notNull(),
		lessonId: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.templateId, t.weekday, t.part, t.fromWeek] }),
		foreignKey({
			columns: [t.organisationId, t.templateId],
			foreignColumns: [cohortTemplate.organisationId, cohortTemplate.id],
		}).onDelete('cascade'),
		foreignKey({ columns: [t.organisationId, t.lessonId], foreignColumns: [lesson.organisationId, lesson.id] }),
		check('cohort_template_half_day_is_on_a_weekday', sql`${t.weekday} between 1 and 5`),
		check('cohort_template_half_day_ends_after_it_starts', sql`${t.fromWeek} >= 1 and ${t.untilWeek} >= ${t.fromWeek}`),
		...ownOrganisation(t, planned),
	],
)

/** The kinds of work over which a group is shared out, in this order. */
export const cohortTemplateWork = pgTable(
	'cohort_template_work',
	{
		...organisationId,
		templateId: uuid().notNull(),
		workTypeId: uuid().notNull(),
		position: smallint().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.templateId, t.workTypeId] }),
		foreignKey({
			columns: [t.organisationId, t.templateId],
			foreignColumns: [cohortTemplate.organisationId, cohortTemplate.id],
		}).onDelete('cascade'),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		...ownOrganisation(t, planned),
	],
)
