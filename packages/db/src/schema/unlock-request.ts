import { type SQL, sql } from 'drizzle-orm'
import { foreignKey, index, type PgColumn, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneIActFor,
	aboutSomeoneICoach,
	aboutSomeoneIGoWith,
	id,
	instant,
	organisationId,
	ownOrganisation,
} from './columns.ts'
import { person } from './person.ts'
import { representative } from './representative.ts'

/** Whoever asks looks along with someone who is so to me. */
const asksAlong = (about: (personId: PgColumn) => SQL) =>
	sql`exists (select from representative where representative.organisation_id = unlock_request.organisation_id and representative.id = unlock_request.person_id and ${about(representative.personId)})`

/** "Vraag mijn coach": a participant without PIN or passkey, or who looks along with one, asks to open what is private; the coach says yes. */
export const unlockRequest = pgTable(
	'unlock_request',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		/** `session.id` of the phone that asks; nobody else's session is opened by a yes. */
		sessionId: uuid().notNull(),
		askedAt: instant().notNull(),
		allowedAt: instant(),
		allowedById: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.allowedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		index().on(t.organisationId, t.sessionId),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			portalAdds: aboutMyself(t.personId),
			backoffice: sql`(${aboutSomeoneICoach(t.personId)} or ${asksAlong(aboutSomeoneICoach)})`,
			backofficeWrites: {
				by: ['coach', 'team_lead'],
				rows: sql`(${aboutSomeoneIActFor(t.personId)} or ${asksAlong(aboutSomeoneIGoWith)})`,
			},
			auth: true,
		}),
	],
)
