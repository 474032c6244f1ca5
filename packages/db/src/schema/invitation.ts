import { sql } from 'drizzle-orm'
import { foreignKey, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { aboutSomeoneIActFor, aboutStaff, instant, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'

/** What a one-time secret opens: linking a phone, the first sign-in of staff, or one task on a staff member's device. */
export const invitationPurpose = pgEnum('invitation_purpose', ['phone', 'staff', 'hand_over'])

/** A secret that works once, for a few minutes: handed over face to face as a QR code, a link, or eight digits. */
export const invitation = pgTable(
	'invitation',
	{
		...organisationId,
		secretHash: text().notNull(),
		purpose: invitationPurpose().notNull(),
		personId: uuid().notNull(),
		/** The same invitation as eight digits to type, keyed hash; null when it has none. */
		digitsHash: text(),
		/** The one task of a hand-over (`hand-over.rules.ts`), and the session of the staff that it was made from. */
		task: text(),
		sessionId: uuid(),
		/** The one who looks along with this person, when the phone is theirs (`representative`). */
		representativeId: uuid(),
		invitedById: uuid().notNull(),
		invitedAt: instant().notNull(),
		expiresAt: instant().notNull(),
		usedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.secretHash] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.invitedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.digitsHash),
		index().on(t.organisationId, t.personId),
		...ownOrganisation(t, {
			backofficeWrites: {
				by: ['coach', 'team_lead', 'administrator'],
				rows: sql`(${aboutSomeoneIActFor(t.personId)} or ${aboutStaff(t, t.personId)})`,
			},
			auth: true,
			worker: true,
		}),
	],
)
