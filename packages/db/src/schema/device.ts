import { bigint, foreignKey, index, jsonb, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneIActFor,
	aboutSomeoneICoach,
	id,
	instant,
	organisationId,
	ownOrganisation,
} from './columns.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'

/**
 * A participant's own phone, linked with the coach. It is known by a secret in a cookie, of which the SHA-256 is kept. Where a
 * passkey was made on it, the secret says whose phone it is and only the passkey opens anything.
 */
export const device = pgTable(
	'device',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		/** What it is, as its browser says: "Android, Chrome". */
		name: text().notNull(),
		secretHash: text(),
		linkedById: uuid().notNull(),
		linkedAt: instant().notNull(),
		seenAt: instant().notNull(),
		/** Thirty days after it was last used. */
		expiresAt: instant().notNull(),
		endedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.secretHash),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.linkedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		...ownOrganisation(t, {
			portalWrites: aboutMyself(t.personId),
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { by: ['coach', 'team_lead'], rows: aboutSomeoneIActFor(t.personId) },
			auth: true,
		}),
	],
)

/** A passkey (WebAuthn credential): on a participant's phone, or of someone of the staff. Holds nothing secret. */
export const passkey = pgTable(
	'passkey',
	{
		...organisationId,
		/** The credential's id, base64url. */
		credentialId: text().notNull(),
		personId: uuid().notNull(),
		/** The phone that it was made on; null for staff. */
		deviceId: uuid(),
		/** COSE key, base64url. */
		publicKey: text().notNull(),
		counter: bigint({ mode: 'number' }).notNull(),
		transports: text().array().notNull(),
		name: text().notNull(),
		createdAt: instant().notNull(),
		usedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.credentialId] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.deviceId], foreignColumns: [device.organisationId, device.id] }),
		index().on(t.organisationId, t.personId),
		...ownOrganisation(t, { auth: true }),
	],
)

/** Something that takes two requests: making or showing a passkey, a second step, a visit to another sign-in. */
export const ceremonyKind = pgEnum('ceremony_kind', [
	'make_passkey',
	'show_passkey',
	'second_step',
	'oidc',
	'card',
	'invitation',
])

/** What must be remembered between two requests of a sign-in, for minutes, once. Its secret is in a cookie. */
export const ceremony = pgTable(
	'ceremony',
	{
		...organisationId,
		secretHash: text().notNull(),
		kind: ceremonyKind().notNull(),
		personId: uuid(),
		/** What the second request is compared with: a challenge, a state, a nonce. */
		data: jsonb().$type<Record<string, string>>().notNull(),
		expiresAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.secretHash] }),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		index().on(t.organisationId, t.expiresAt),
		...ownOrganisation(t, { auth: true, worker: true }),
	],
)
