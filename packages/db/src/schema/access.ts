import { bigint, date, foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import {
	aboutMyself,
	aboutWhomIRepresent,
	id,
	instant,
	organisationId,
	ownOrganisation,
	role,
	seenBy,
	staffRoles,
} from './columns.ts'
import { glassReason } from './break-glass.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { referral } from './referral.ts'

/** Whether somebody looked or changed something. */
export const accessAction = pgEnum('access_action', ['read', 'write'])

/** Why someone might look: what this person's work has to do with the participant. */
export const accessGround = pgEnum('access_ground', [
	'caseload',
	'stand_in',
	'break_glass',
	'planning',
	'team',
	'group',
	'case',
	'pupil',
	'referral',
	'account',
	'privacy',
	'self',
	'representative',
])

/**
 * One look at, or change of, the files of people by someone else, written in the same transaction. Append-only.
 * A list that is looked at is one event with its people as subjects; a referral of someone without a file is one without. `salt` makes the hash of a line tell nothing
 * about the line, so that the chain still holds when a line is destroyed after its term.
 */
export const accessEvent = pgTable(
	'access_event',
	{
		...organisationId,
		...id,
		at: instant().notNull(),
		/** The local date, by which equal lines are told once. */
		day: date({ mode: 'string' }).notNull(),
		actorId: uuid().notNull(),
		actorRole: role().notNull(),
		action: accessAction().notNull(),
		/** What was looked at or changed: `schedule`, `person`, ... (a code of `access.rules.ts`). */
		what: text().notNull(),
		ground: accessGround().notNull(),
		reason: glassReason(),
		/** The network address that it came from. */
		address: text().notNull(),
		/**
		 * For a list: which one with whom in it. The same list counts once per user, role and day. For a referral of someone who has no
		 * file yet: which referral, with a mark that makes each time count.
		 */
		list: text(),
		salt: uuid()
			.notNull()
			.default(sql`gen_random_uuid()`),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique('access_event_list_once').on(t.organisationId, t.actorId, t.actorRole, t.day, t.what, t.list),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.at),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.actorId)} or exists (select from access_subject s where s.organisation_id = ${t.organisationId} and s.event_id = ${t.id} and s.person_id = any (array(select my_files()))) or exists (select from access_referral r where r.organisation_id = ${t.organisationId} and r.event_id = ${t.id}))`,
			portalAdds: aboutMyself(t.actorId),
			backoffice: sql`(${seenBy('privacy_officer')} or ${aboutMyself(t.actorId)})`,
			backofficeAdds: { by: staffRoles, rows: aboutMyself(t.actorId) },
			worker: true,
		}),
	],
)

/** Whose file an event was about. */
export const accessSubject = pgTable(
	'access_subject',
	{ ...organisationId, eventId: uuid().notNull(), personId: uuid().notNull() },
	(t) => [
		primaryKey({ columns: [t.organisationId, t.eventId, t.personId] }),
		foreignKey({
			columns: [t.organisationId, t.eventId],
			foreignColumns: [accessEvent.organisationId, accessEvent.id],
		}),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId, t.eventId),
		...ownOrganisation(t, {
			// The log of a file that was merged stays where it is; its person reads both.
			portal: sql`${t.personId} = any (array(select my_files()))`,
			portalAdds: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId)})`,
			backoffice: seenBy('privacy_officer'),
			backofficeAdds: { by: staffRoles },
			worker: true,
		}),
	],
)

/**
 * Which referral an event was about, of someone who had no file at that moment. Who gets one reads these lines too, as soon as the
 * referral says whose it is (row-level security on `referral`).
 */
export const accessReferral = pgTable(
	'access_referral',
	{ ...organisationId, eventId: uuid().notNull(), referralId: uuid().notNull() },
	(t) => [
		primaryKey({ columns: [t.organisationId, t.eventId, t.referralId] }),
		foreignKey({
			columns: [t.organisationId, t.eventId],
			foreignColumns: [accessEvent.organisationId, accessEvent.id],
		}),
		foreignKey({ columns: [t.organisationId, t.referralId], foreignColumns: [referral.organisationId, referral.id] }),
		index().on(t.organisationId, t.referralId, t.eventId),
		...ownOrganisation(t, {
			portal: sql`exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId})`,
			backoffice: seenBy('privacy_officer'),
			backofficeAdds: { by: staffRoles },
			worker: true,
		}),
	],
)

/**
 * An event in its place in the chain of one organisation: `chainHash` is over the hash before it and `payloadHash`, so
 * that no event can be changed, taken out or put in unseen. Written by the worker within a minute.
 */
export const accessSeal = pgTable(
	'access_seal',
	{
		...organisationId,
		position: bigint({ mode: 'number' }).notNull(),
		eventId: uuid().notNull(),
		payloadHash: text().notNull(),
		chainHash: text().notNull(),
		sealedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.position] }),
		unique().on(t.organisationId, t.eventId),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, { worker: true }),
	],
)

/** The end of the chain at a moment, signed with a key that is not in the database. */
export const accessHead = pgTable(
	'access_head',
	{
		...organisationId,
		position: bigint({ mode: 'number' }).notNull(),
		chainHash: text().notNull(),
		signature: text().notNull(),
		signedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.position] }),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, { worker: true }),
	],
)
