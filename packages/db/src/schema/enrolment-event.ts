import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
	aboutSomeoneIGoWith,
	aboutSomeoneISee,
	id,
	organisationId,
	ownOrganisation,
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
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeAdds: {
				by: ['planner', 'team_lead', 'coach'],
				rows: sql`(${seenBy('planner')} or ${aboutSomeoneIGoWith(t.personId)})`,
			},
		}),
	],
)
