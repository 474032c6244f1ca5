import { foreignKey, index, pgEnum, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { aboutSomeoneICoach, aboutSomeoneIGoWith, id, instant, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'

/** Whether someone was reached. */
export const contactOutcome = pgEnum('contact_outcome', ['reached', 'not_reached'])

/** A telephone call to someone, in one tap. Dropout (3.4) needs two of them. Taken back, it keeps its row and does not count. */
export const contactAttempt = pgTable(
	'contact_attempt',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		outcome: contactOutcome().notNull(),
		actorId: uuid().notNull(),
		at: instant().notNull(),
		undoneAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId, t.at),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { by: ['coach', 'team_lead'], rows: aboutSomeoneIGoWith(t.personId) },
		}),
	],
)
