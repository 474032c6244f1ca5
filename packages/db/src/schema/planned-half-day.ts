import { check, date, foreignKey, index, integer, pgEnum, pgTable, primaryKey, time, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import {
	aboutMyGroup,
	aboutMyself,
	aboutSomeoneIActFor,
	aboutSomeoneISee,
	aboutWhomIRepresent,
	capacityBlock,
	dayPart,
	id,
	instant,
	organisationId,
	ownOrganisation,
} from './columns.ts'
import { lesson } from './lesson.ts'
import { person } from './person.ts'
import { site } from './site.ts'
import { workType } from './work-type.ts'

/** What a half day holds, in the plan and in its history. `startsAt` and `endsAt` are local times. */
const content = {
	on: date({ mode: 'string' }).notNull(),
	part: dayPart().notNull(),
	siteId: uuid().notNull(),
	block: capacityBlock(),
	workTypeId: uuid(),
	lessonId: uuid(),
	startsAt: time().notNull(),
	endsAt: time().notNull(),
	/** Raised at every change, for calendar feeds. */
	sequence: integer().notNull().default(0),
	plannedBy: uuid().notNull(),
	plannedAt: instant().notNull(),
}

/** One planned half day of one person. The key is the rule R-007: nobody is in two places at once. */
export const plannedHalfDay = pgTable(
	'planned_half_day',
	{ ...organisationId, personId: uuid().notNull(), ...content },
	(t) => [
		primaryKey({ name: 'one_place_per_half_day', columns: [t.organisationId, t.personId, t.on, t.part] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		foreignKey({ columns: [t.organisationId, t.lessonId], foreignColumns: [lesson.organisationId, lesson.id] }),
		check('planned_half_day_is_work_or_lesson', sql`num_nonnulls(${t.workTypeId}, ${t.lessonId}) = 1`),
		check('planned_half_day_of_work_has_a_block', sql`(${t.workTypeId} is null) = (${t.block} is null)`),
		check('planned_half_day_is_on_a_weekday', sql`extract(isodow from ${t.on}) < 6`),
		check('planned_half_day_ends_after_it_starts', sql`${t.endsAt} > ${t.startsAt}`),
		index().on(t.organisationId, t.siteId, t.on, t.part),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'schedule')}
				or (${t.on} = (select app_today()) and ${aboutWhomIRepresent(t.personId, 'today')}))`,
			backoffice: sql`(${aboutSomeoneISee(t.personId)} or ${aboutMyGroup(t.personId)})`,
			backofficeWrites: { by: ['planner', 'coach', 'team_lead'], rows: aboutSomeoneIActFor(t.personId) },
		}),
	],
)

/** How a half day left the plan. */
export const halfDayChange = pgEnum('half_day_change', ['moved', 'cancelled'])

/** A half day as it was before it was moved or cancelled: the history that a calendar feed and a coach need. */
export const halfDayEvent = pgTable(
	'half_day_event',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		...content,
		change: halfDayChange().notNull(),
		changedBy: uuid().notNull(),
		changedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId, t.on),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: { by: ['planner', 'coach', 'team_lead'], rows: aboutSomeoneIActFor(t.personId) },
		}),
	],
)

/** Someone who waits for a place in a half day that was full, in the order of asking. */
export const waiting = pgTable(
	'waiting',
	{
		...organisationId,
		personId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		part: dayPart().notNull(),
		siteId: uuid().notNull(),
		workTypeId: uuid().notNull(),
		askedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId, t.on, t.part] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		index().on(t.organisationId, t.siteId, t.on, t.part, t.askedAt),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: { by: ['planner', 'coach', 'team_lead'], rows: aboutSomeoneIActFor(t.personId) },
		}),
	],
)
