import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneICoach,
	aboutSomeoneIGoWith,
	instant,
	organisationId,
	ownOrganisation,
	representativePart,
} from './columns.ts'
import { person } from './person.ts'

/** On what ground someone looks along. An administrator named by a court is none of them: money is not ours. */
export const representativeRelation = pgEnum('representative_relation', ['parent', 'guardian', 'court_mentor'])

/**
 * Someone who looks along with a participant, until a date (3.16). `id` is the person who looks along, who is here for this
 * and nothing else; whoever looks along with two participants is there twice. Names stand here too, as those of staff do: the
 * person's own row is for nobody else to read. A parent or guardian ends at the 18th birthday; the database holds that too.
 */
export const representative = pgTable(
	'representative',
	{
		...organisationId,
		id: uuid().notNull(),
		/** With whom. */
		personId: uuid().notNull(),
		name: text().notNull(),
		calledBy: text().notNull(),
		relation: representativeRelation().notNull(),
		from: date({ mode: 'string' }).notNull(),
		/** The last day that counts. */
		until: date({ mode: 'string' }).notNull(),
		namedById: uuid().notNull(),
		/** When it was ended before its time; from then on it opens nothing. */
		endedAt: instant(),
		endedById: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.id, t.personId),
		foreignKey({ columns: [t.organisationId, t.id], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.namedById], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.endedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		check('representative_has_an_end', sql`${t.until} >= ${t.from}`),
		check('representative_is_someone_else', sql`${t.id} <> ${t.personId}`),
		check('representative_ended_by_someone', sql`(${t.endedAt} is null) = (${t.endedById} is null)`),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { by: ['coach', 'team_lead'], rows: aboutSomeoneIGoWith(t.personId) },
			auth: true,
		}),
	],
)

/** A part that the participant closed to someone who looks along. Opening it again takes the row away. */
export const representativeClosed = pgTable(
	'representative_closed',
	{
		...organisationId,
		representativeId: uuid().notNull(),
		personId: uuid().notNull(),
		part: representativePart().notNull(),
		closedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.representativeId, t.part] }),
		foreignKey({
			columns: [t.organisationId, t.representativeId, t.personId],
			foreignColumns: [representative.organisationId, representative.id, representative.personId],
		}),
		...ownOrganisation(t, { portal: aboutMyself(t.personId), portalWrites: aboutMyself(t.personId), auth: true }),
	],
)
