import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
	aboutSomeoneIGoWith,
	aboutSomeoneISee,
	id,
	organisationId,
	ownOrganisation,
	role,
	seenBy,
	stepTaken,
} from './columns.ts'
import { enrolmentState } from './enrolment-codes.ts'
import { enrolment } from './enrolment.ts'
import { person } from './person.ts'

/** A step of an enrolment, kept for good: who did what, in which role, and why. Nobody changes one. */
export const enrolmentEvent = pgTable(
	'enrolment_event',
	{
		...organisationId,
		...id,
		enrolmentId: uuid().notNull(),
		personId: uuid().notNull(),
		/** Null when it was made. */
		from: enrolmentState(),
		to: enrolmentState().notNull(),
		reasonCode: text(),
		...stepTaken,
		/** Null, as the role is, when the clock took it: nobody did. */
		actorId: uuid(),
		actorRole: role(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({
			columns: [t.organisationId, t.enrolmentId],
			foreignColumns: [enrolment.organisationId, enrolment.id],
		}),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.enrolmentId, t.at),
		check('enrolment_event_by_someone_or_the_clock', sql`(${t.actorId} is null) = (${t.actorRole} is null)`),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeAdds: {
				by: ['planner', 'team_lead', 'coach'],
				rows: sql`(${seenBy('planner')} or ${aboutSomeoneIGoWith(t.personId)})`,
			},
			worker: true,
		}),
	],
)
