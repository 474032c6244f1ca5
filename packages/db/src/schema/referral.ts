import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneISee,
	id,
	instant,
	organisationId,
	ownOrganisation,
	seenBy,
	stepTaken,
} from './columns.ts'
import { enrolment } from './enrolment.ts'
import { contactRelation } from './person-contact.ts'
import { language, person } from './person.ts'

/** Where a referral is (domain handbook 3.2). The arrows are in `referral.machine.rules.ts`. */
export const referralState = pgEnum('referral_state', [
	'draft',
	'submitted',
	'incomplete',
	'waitlisted',
	'accepted',
	'declined',
	'withdrawn',
])

/** What someone comes for. */
export const referralAim = pgEnum('referral_aim', [
	'work_rhythm',
	'work_skills',
	'dutch_at_work',
	'sheltered_work',
	'day_activity',
	'school_placement',
	'back_again',
])

/** The letters that someone reads; `none` for who reads none. */
export const script = pgEnum('script', ['latin', 'arabic', 'ethiopic', 'cyrillic', 'other', 'none'])

/** A half day of the week, as someone wishes it. */
export const weekHalfDay = pgEnum('week_half_day', [
	'monday_morning',
	'monday_afternoon',
	'tuesday_morning',
	'tuesday_afternoon',
	'wednesday_morning',
	'wednesday_afternoon',
	'thursday_morning',
	'thursday_afternoon',
	'friday_morning',
	'friday_afternoon',
])

/** What can be asked for when it is missing. */
export const referralItem = pgEnum('referral_item', [
	'channel',
	'legal_basis',
	'name',
	'born_on',
	'contact',
	'language',
	'aim',
	'half_days',
	'told',
])

/** Why a referral was declined or withdrawn, or went back. A closed list: health and crime leak through free text (3.1). */
export const referralReason = pgEnum('referral_reason', [
	'no_fitting_work',
	'too_far_to_travel',
	'already_here',
	'fits_elsewhere',
	'person_does_not_want',
	'found_something_else',
	'moved',
	'not_reached',
	'entered_by_mistake',
])

/**
 * That someone is sent to us, with the least that is needed to begin (3.2). Never a diagnosis, an offence, a permit, an income,
 * a nationality or a religion. A draft is its writer's alone.
 */
export const referral = pgTable(
	'referral',
	{
		...organisationId,
		...id,
		state: referralState().notNull(),
		/** Who sent it: a partner, or a coach who wrote it down. */
		referrerId: uuid().notNull(),
		/** Whose file it is about, from the moment that this is known. */
		personId: uuid(),
		/** The enrolment that came of it; a trigger writes it, with the road by which its person came. */
		enrolmentId: uuid(),
		name: text().notNull(),
		bornOn: date({ mode: 'string' }),
		readsIn: language(),
		script: script(),
		needsInterpreter: boolean(),
		aim: referralAim(),
		/** When the person was told that this is written down. */
		toldOn: date({ mode: 'string' }),
		wishes: weekHalfDay().array().notNull(),
		/** What was asked for and is not there yet. */
		missing: referralItem().array().notNull(),
		/** Before which day the person and the sender hear from us; from sending on. */
		replyBy: date({ mode: 'string' }),
		/** Since when it is in the state that it is in. Whoever waits longest is first in line. */
		stateSince: instant().notNull(),
		writtenAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.referrerId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({
			columns: [t.organisationId, t.enrolmentId],
			foreignColumns: [enrolment.organisationId, enrolment.id],
		}),
		index().on(t.organisationId, t.state, t.stateSince),
		index().on(t.organisationId, t.referrerId),
		index().on(t.organisationId, t.personId),
		check(
			'referral_is_sent_with_a_term',
			sql`${t.state} = 'draft' or ${t.state} = 'withdrawn' or ${t.replyBy} is not null`,
		),
		check('referral_is_accepted_for_someone', sql`${t.state} <> 'accepted' or ${t.personId} is not null`),
		check('referral_asks_for_something', sql`${t.state} <> 'incomplete' or cardinality(${t.missing}) > 0`),
		...ownOrganisation(t, {
			portal: sql`${t.personId} = any (array(select my_files())) and ${t.state} <> 'draft'`,
			portalWrites: sql`${t.personId} = any (array(select my_files())) and ${t.state} <> 'draft'`,
			backoffice: sql`((${seenBy('referrer', 'coach')} and ${aboutMyself(t.referrerId)}) or (${seenBy('coach', 'planner', 'team_lead')} and ${t.state} <> 'draft' and ${aboutSomeoneISee(t.personId)}))`,
			backofficeWrites: {
				by: ['referrer', 'coach', 'planner', 'team_lead'],
				rows: sql`((${seenBy('referrer', 'coach')} and ${aboutMyself(t.referrerId)}) or (${seenBy('coach')} and ${t.personId} in (select goes_with())) or (${seenBy('planner', 'team_lead')} and ${t.state} <> 'draft'))`,
			},
		}),
	],
)

/**
 * How to reach someone who is sent to us. Apart from the referral: once the person has come, the sender reads it no more (3.16).
 */
export const referralContact = pgTable(
	'referral_contact',
	{
		...organisationId,
		referralId: uuid().notNull(),
		phone: text(),
		email: text(),
		/** Who to ring in an emergency; never asked for, only there when the person gives it. */
		emergencyName: text(),
		emergencyPhone: text(),
		emergencyRelation: contactRelation(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.referralId] }),
		foreignKey({ columns: [t.organisationId, t.referralId], foreignColumns: [referral.organisationId, referral.id] }),
		...ownOrganisation(t, {
			backoffice: sql`exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId} and (${seenBy('planner', 'team_lead')} or (${seenBy('coach')} and r.person_id in (select my_caseload())) or r.state in ('draft', 'submitted', 'incomplete', 'waitlisted')))`,
			backofficeWrites: {
				by: ['referrer', 'coach'],
				rows: sql`exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId} and r.referrer_id = (select app_person()) and r.state in ('draft', 'incomplete'))`,
			},
		}),
	],
)

/** One step of a referral: who did what, when, and why. Append-only; the newest one is where it is. */
export const referralEvent = pgTable(
	'referral_event',
	{
		...organisationId,
		...id,
		referralId: uuid().notNull(),
		personId: uuid(),
		from: referralState().notNull(),
		to: referralState().notNull(),
		reasonCode: referralReason(),
		...stepTaken,
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.referralId], foreignColumns: [referral.organisationId, referral.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.referralId, t.at),
		...ownOrganisation(t, {
			portalAdds: sql`${aboutMyself(t.actorId)} and ${t.actorRole} = (select app_role())::role and exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId})`,
			backoffice: sql`exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId})`,
			backofficeAdds: {
				by: ['referrer', 'coach', 'planner', 'team_lead'],
				rows: sql`${aboutMyself(t.actorId)} and ${t.actorRole} = (select app_role())::role and exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId})`,
			},
		}),
	],
)
