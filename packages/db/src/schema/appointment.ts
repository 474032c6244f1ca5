import { sql } from 'drizzle-orm'
import {
	check,
	date,
	foreignKey,
	index,
	pgEnum,
	pgTable,
	primaryKey,
	text,
	time,
	unique,
	uuid,
} from 'drizzle-orm/pg-core'
import {
	aboutMyGroup,
	aboutMyself,
	aboutSomeoneICoach,
	aboutSomeoneIGoWith,
	aboutSomeoneISee,
	aboutWhomIRepresent,
	id,
	instant,
	organisationId,
	ownOrganisation,
	seenBy,
	stepTaken,
} from './columns.ts'
import { language, person } from './person.ts'

/** Where an appointment stands (3.15). `declined`: the participant said "ik kan niet". */
export const appointmentState = pgEnum('appointment_state', [
	'proposed',
	'confirmed',
	'declined',
	'done',
	'missed',
	'moved',
	'cancelled',
])

/** What an appointment is about: a code that shows nothing private on a phone or a shared screen. */
export const appointmentAbout = pgEnum('appointment_about', [
	'introduction',
	'intake',
	'review',
	'opportunity_review',
	'work',
	'language',
	'papers',
])

/** Where an appointment is: no addresses, so that no hospital or court ever shows. */
export const appointmentPlace = pgEnum('appointment_place', ['site', 'phone', 'home', 'school', 'town_hall'])

const writers = ['coach', 'team_lead'] as const

/** A talk at a time. It takes no place in a half day (R-007 does not see it) and may lie inside or outside one. */
export const appointment = pgTable(
	'appointment',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		/** With whom of the staff. */
		withId: uuid().notNull(),
		about: appointmentAbout().notNull(),
		place: appointmentPlace().notNull(),
		/** What is printed on the door, at a site. */
		room: text(),
		on: date({ mode: 'string' }).notNull(),
		/** Local times. */
		startsAt: time().notNull(),
		endsAt: time().notNull(),
		state: appointmentState().notNull(),
		/** An interpreter is wanted in this language; empty: none. */
		interpreter: language(),
		/** The appointment that this one came instead of. */
		replacesId: uuid(),
		plannedById: uuid().notNull(),
		plannedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique('appointment_is_of_one_person').on(t.organisationId, t.id, t.personId),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.withId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.replacesId], foreignColumns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.personId, t.on),
		check('appointment_ends_after_it_starts', sql`${t.endsAt} > ${t.startsAt}`),
		check('appointment_room_is_short', sql`length(${t.room}) between 1 and 40`),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'appointments')})`,
			portalWrites: aboutMyself(t.personId),
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { by: writers, rows: aboutSomeoneIGoWith(t.personId) },
		}),
	],
)

/** A step of an appointment: who took it, when, from where to where. */
export const appointmentEvent = pgTable(
	'appointment_event',
	{
		...organisationId,
		...id,
		appointmentId: uuid().notNull(),
		personId: uuid().notNull(),
		from: appointmentState().notNull(),
		to: appointmentState().notNull(),
		reasonCode: text(),
		...stepTaken,
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({
			columns: [t.organisationId, t.appointmentId, t.personId],
			foreignColumns: [appointment.organisationId, appointment.id, appointment.personId],
		}),
		index().on(t.organisationId, t.appointmentId),
		...ownOrganisation(t, {
			portalAdds: aboutMyself(t.personId),
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeAdds: { by: writers, rows: aboutSomeoneIGoWith(t.personId) },
		}),
	],
)

/**
 * The times at which someone is away for an appointment, and nothing else of it: all that planning and the work floor may
 * know. Kept by a trigger on `appointment`, so that it is right whoever writes; nobody else can write it.
 */
export const away = pgTable(
	'away',
	{
		...organisationId,
		appointmentId: uuid().notNull(),
		personId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		startsAt: time().notNull(),
		endsAt: time().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.appointmentId] }),
		foreignKey({
			columns: [t.organisationId, t.appointmentId, t.personId],
			foreignColumns: [appointment.organisationId, appointment.id, appointment.personId],
		}),
		index().on(t.organisationId, t.personId, t.on),
		...ownOrganisation(t, {
			backoffice: sql`(${aboutSomeoneISee(t.personId)} or (${seenBy('work_supervisor')} and ${aboutMyGroup(t.personId)} and ${t.on} = (select app_today())))`,
		}),
	],
)
