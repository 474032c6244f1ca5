import { sql } from 'drizzle-orm'
import { check, foreignKey, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyGroup,
	aboutMyself,
	aboutSomeoneIGoWith,
	aboutSomeoneISee,
	instant,
	organisationId,
	ownOrganisation,
	seenBy,
} from './columns.ts'
import { person } from './person.ts'

/** Who writes down how someone is reached: a file that was opened with a reason reads, and changes nothing. */
const writers = { by: ['coach', 'team_lead', 'planner'] as const }
const rows = (personId: Parameters<typeof aboutSomeoneIGoWith>[0]) =>
	sql`(${seenBy('planner')} or ${aboutSomeoneIGoWith(personId)})`

/** How someone is reached (3.16): apart from the name because it has fewer readers. No row: nothing is known. */
export const personContact = pgTable(
	'person_contact',
	{
		...organisationId,
		personId: uuid().notNull(),
		phone: text(),
		email: text(),
		changedById: uuid().notNull(),
		changedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.changedById], foreignColumns: [person.organisationId, person.id] }),
		check('person_contact_is_short', sql`length(${t.phone}) <= 30 and length(${t.email}) <= 200`),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: { ...writers, rows: rows(t.personId) },
		}),
	],
)

/** What somebody is to someone, for when something happens. */
export const contactRelation = pgEnum('contact_relation', [
	'parent',
	'partner',
	'child',
	'family',
	'friend',
	'neighbour',
	'guardian',
	'support_worker',
])

/** Whom to call when something happens. The work supervisor reads it too, for the people of today (3.16). */
export const emergencyContact = pgTable(
	'emergency_contact',
	{
		...organisationId,
		personId: uuid().notNull(),
		name: text().notNull(),
		relation: contactRelation().notNull(),
		phone: text().notNull(),
		changedById: uuid().notNull(),
		changedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.changedById], foreignColumns: [person.organisationId, person.id] }),
		check('emergency_contact_is_short', sql`length(${t.name}) between 1 and 120 and length(${t.phone}) <= 30`),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			backoffice: sql`(${aboutSomeoneISee(t.personId)} or (${seenBy('work_supervisor')} and ${aboutMyGroup(t.personId)}))`,
			backofficeWrites: { ...writers, rows: rows(t.personId) },
		}),
	],
)
