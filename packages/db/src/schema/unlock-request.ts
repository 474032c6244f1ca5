import { foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneIActFor,
	aboutSomeoneICoach,
	id,
	instant,
	organisationId,
	ownOrganisation,
} from './columns.ts'
import { person } from './person.ts'

/** "Vraag mijn coach": a participant without PIN or passkey asks to open what is private; the coach says yes beside the phone. */
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
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { by: ['coach', 'team_lead'], rows: aboutSomeoneIActFor(t.personId) },
			auth: true,
		}),
	],
)
