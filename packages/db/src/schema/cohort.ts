import { sql } from 'drizzle-orm'
import {
	check,
	date,
	foreignKey,
	index,
	pgEnum,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core'
import {
	aboutSomeoneIGoWith,
	aboutSomeoneISee,
	dayPart,
	id,
	instant,
	organisationId,
	ownOrganisation,
	seenBy,
	stepTaken,
} from './columns.ts'
import { cohortTemplate } from './cohort-template.ts'
import { product } from './enrolment-codes.ts'
import { lesson } from './lesson.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { workType } from './work-type.ts'

/** Where a group is: people still come to it, it goes on, or it is over. Undoing the start makes it forming again. */
export const cohortState = pgEnum('cohort_state', ['forming', 'started', 'ended'])

/** Who may put people into groups and start them. */
const starters = ['planner', 'team_lead'] as const

/** People who start together, at most `placesMax`: a trigger refuses one more. */
export const cohort = pgTable(
	'cohort',
	{
		...organisationId,
		...id,
		name: text().notNull(),
		from: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }).notNull(),
		placesMax: smallint().notNull(),
		state: cohortState().notNull().default('forming'),
		product: product().notNull().default('language_work'),
		/** What it goes through; a group without one is planned by hand. */
		templateId: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.name),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		foreignKey({
			columns: [t.organisationId, t.templateId],
			foreignColumns: [cohortTemplate.organisationId, cohortTemplate.id],
		}),
		...ownOrganisation(t, { backoffice: true, backofficeWrites: { by: ['administrator', ...starters] } }),
	],
)

/** Who is in a cohort. */
export const cohortMember = pgTable(
	'cohort_member',
	{
		...organisationId,
		cohortId: uuid().notNull(),
		personId: uuid().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.cohortId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: { by: starters },
		}),
	],
)

/** Who waits for a place in a group that is full, in the order of asking (R-005: the 16th). */
export const cohortWaiting = pgTable(
	'cohort_waiting',
	{
		...organisationId,
		cohortId: uuid().notNull(),
		personId: uuid().notNull(),
		askedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.cohortId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, { backoffice: aboutSomeoneISee(t.personId), backofficeWrites: { by: starters } }),
	],
)

/** A half day that the start of a group made for one member: the copy of the template, against which a difference is seen. */
export const cohortHalfDay = pgTable(
	'cohort_half_day',
	{
		...organisationId,
		cohortId: uuid().notNull(),
		personId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		part: dayPart().notNull(),
		workTypeId: uuid(),
		lessonId: uuid(),
		/** The moment of the start that made it: what was planned at another moment was changed since. */
		madeAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.cohortId, t.personId, t.on, t.part] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		foreignKey({ columns: [t.organisationId, t.lessonId], foreignColumns: [lesson.organisationId, lesson.id] }),
		check('cohort_half_day_is_work_or_lesson', sql`num_nonnulls(${t.workTypeId}, ${t.lessonId}) = 1`),
		...ownOrganisation(t, { backoffice: aboutSomeoneISee(t.personId), backofficeWrites: { by: starters } }),
	],
)

/** Why a member's half days differ from the group's: closed, and nothing about health (3.1). */
export const cohortDifferenceReason = pgEnum('cohort_difference_reason', [
	'children',
	'school',
	'travel',
	'other_work',
	'other_language_level',
	'other_half_days',
])

/** Why one member differs from the template of the group. */
export const cohortDifference = pgTable(
	'cohort_difference',
	{
		...organisationId,
		cohortId: uuid().notNull(),
		personId: uuid().notNull(),
		reason: cohortDifferenceReason().notNull(),
		setById: uuid().notNull(),
		setAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.cohortId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.setById], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: {
				by: ['planner', 'team_lead', 'coach'],
				rows: sql`(${seenBy('planner')} or ${aboutSomeoneIGoWith(t.personId)})`,
			},
		}),
	],
)

/** How far the start of a group is: one row per group, written while the work goes on and kept afterwards. */
export const cohortStart = pgTable(
	'cohort_start',
	{
		...organisationId,
		cohortId: uuid().notNull(),
		/** How many of the members are done, of how many. */
		done: smallint().notNull(),
		total: smallint().notNull(),
		/** When the newest start of it began: of everyone, or of those who were left. */
		startedAt: instant().notNull(),
		/** When it was over; null while it goes on. */
		endedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.cohortId] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		...ownOrganisation(t, { backoffice: true, backofficeWrites: { by: starters } }),
	],
)

/** A step of a group, kept for good: who started it, undid it or ended it, and when. */
export const cohortEvent = pgTable(
	'cohort_event',
	{
		...organisationId,
		...id,
		cohortId: uuid().notNull(),
		from: cohortState().notNull(),
		to: cohortState().notNull(),
		...stepTaken,
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.cohortId, t.at),
		...ownOrganisation(t, { backoffice: true, backofficeAdds: { by: starters } }),
	],
)
