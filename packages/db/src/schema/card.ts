import { sql } from 'drizzle-orm'
import {
	check,
	foreignKey,
	index,
	pgEnum,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneIActFor,
	aboutSomeoneICoach,
	aboutStaff,
	id,
	instant,
	organisationId,
	ownOrganisation,
} from './columns.ts'
import { person } from './person.ts'
import { site } from './site.ts'

/**
 * A printed card with a QR code of 128 random bits, and the PIN that goes with it. Only hashes are kept. `failures` counts
 * wrong PINs since the last right one; at five the card is of no use any more (A7).
 */
export const card = pgTable(
	'card',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		secretHash: text().notNull(),
		pinHash: text().notNull(),
		failures: smallint().notNull().default(0),
		issuedById: uuid().notNull(),
		issuedAt: instant().notNull(),
		usedAt: instant(),
		endedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.secretHash),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.issuedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		check('card_has_five_tries', sql`${t.failures} between 0 and 5`),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: {
				by: ['coach', 'team_lead', 'administrator'],
				rows: sql`(${aboutSomeoneIActFor(t.personId)} or ${aboutStaff(t, t.personId)})`,
			},
			auth: true,
		}),
	],
)

/** What a shared screen is for: participants with their card, or the attendance of one hall. */
export const kioskKind = pgEnum('kiosk_kind', ['kiosk', 'hall_tablet'])

/**
 * A shared screen in the building, registered by an administrator: there a participant's card alone opens Vandaag and Rooster,
 * or a supervisor's card and PIN the attendance of one hall.
 */
export const kiosk = pgTable(
	'kiosk',
	{
		...organisationId,
		...id,
		kind: kioskKind().notNull(),
		name: text().notNull(),
		siteId: uuid().notNull(),
		/** The hall of a hall tablet, as `work_group.hall` has it. */
		hall: text(),
		/** Until `linkedAt` of the eight digits that the administrator types there (keyed hash), then of the screen's own secret. */
		secretHash: text().notNull(),
		registeredById: uuid().notNull(),
		registeredAt: instant().notNull(),
		/** When the screen itself was linked; the digits work once. */
		linkedAt: instant(),
		endedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.secretHash),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.registeredById], foreignColumns: [person.organisationId, person.id] }),
		check('kiosk_hall_tablet_has_a_hall', sql`(${t.kind} = 'hall_tablet') = (${t.hall} is not null)`),
		...ownOrganisation(t, { backofficeWrites: { by: ['administrator'] }, auth: true }),
	],
)
