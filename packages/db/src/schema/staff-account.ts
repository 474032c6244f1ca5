import { bigint, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { person } from './person.ts'

/** How someone of the staff signs in. The hashes are for the login `auth` alone. */
export const staffAccount = pgTable(
	'staff_account',
	{
		...organisationId,
		personId: uuid().notNull(),
		/** In small letters; unique in the organisation. */
		email: text().notNull(),
		/** Argon2id. */
		passwordHash: text(),
		/** The secret of the authenticator app, encrypted with a key that is not in the database. */
		totpSecret: text(),
		/** The last time step that was used: a code works once. */
		totpStep: bigint({ mode: 'number' }),
		invitedAt: instant().notNull(),
		/** When the invitation was taken up; null while nobody ever signed in. */
		activatedAt: instant(),
		/** When someone left: nothing of this account opens anything any more. */
		endedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId] }),
		unique().on(t.organisationId, t.email),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: seenBy('administrator'),
			backofficeWrites: { by: ['administrator'] },
			auth: true,
		}),
	],
)

/** A code on paper for when the authenticator is lost; works once. Only its hash is kept. */
export const recoveryCode = pgTable(
	'recovery_code',
	{
		...organisationId,
		personId: uuid().notNull(),
		codeHash: text().notNull(),
		usedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId, t.codeHash] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, { auth: true }),
	],
)

/** Who someone of the staff is at another provider, such as the municipality's (OpenID Connect). */
export const identity = pgTable(
	'identity',
	{
		...organisationId,
		issuer: text().notNull(),
		subject: text().notNull(),
		personId: uuid().notNull(),
		linkedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.issuer, t.subject] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		...ownOrganisation(t, { auth: true }),
	],
)
