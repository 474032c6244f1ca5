import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgEnum, pgTable, primaryKey, smallint, time, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, aboutSomeoneISee, id, organisationId, ownOrganisation, stepTaken } from './columns.ts'
import { cohort } from './cohort.ts'
import { product } from './enrolment-codes.ts'
import { person } from './person.ts'
import { referral } from './referral.ts'
import { site } from './site.ts'

/** Where an intake is (domain handbook 3.3). The arrows are in `intake.machine.rules.ts`. */
export const intakeState = pgEnum('intake_state', ['planned', 'held', 'advice_given', 'closed', 'no_show', 'cancelled'])

/** What comes of an intake. */
export const intakeOutcome = pgEnum('intake_outcome', ['start_individual', 'start_cohort', 'other_offer', 'not_now'])

/** How someone can be reached, as agreed with them. */
export const reachAgreement = pgEnum('reach_agreement', [
	'call_mornings',
	'call_afternoons',
	'text_message',
	'portal',
	'letter',
	'no_voicemail',
	'in_person',
])

/** Why an intake was cancelled. A closed list, and never why someone was ill. */
export const intakeReason = pgEnum('intake_reason', [
	'person_does_not_want',
	'found_something_else',
	'moved',
	'not_reached',
	'other_intake',
])

/** The first talk with someone, and what came of it (3.3). */
export const intake = pgTable(
	'intake',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		/** The referral that it follows; none for who comes back by himself. */
		referralId: uuid(),
		state: intakeState().notNull(),
		coachId: uuid().notNull(),
		siteId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		at: time({ precision: 0 }).notNull(),
		/** How often someone was invited again after not coming. */
		invitations: smallint().notNull(),
		/** The group that is thought of, for who starts together. */
		cohortId: uuid(),
		outcome: intakeOutcome(),
		product: product(),
		/** With how many half days a week someone starts. */
		halfDays: smallint(),
		startOn: date({ mode: 'string' }),
		reach: reachAgreement().array().notNull(),
		/** When the sheet about privacy was given. */
		privacySheetOn: date({ mode: 'string' }),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.referralId], foreignColumns: [referral.organisationId, referral.id] }),
		foreignKey({ columns: [t.organisationId, t.coachId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.siteId], foreignColumns: [site.organisationId, site.id] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		index().on(t.organisationId, t.personId),
		index().on(t.organisationId, t.referralId),
		index().on(t.organisationId, t.coachId),
		check('intake_is_on_a_weekday', sql`extract(isodow from ${t.on}) < 6`),
		check('intake_starts_with_half_days', sql`${t.halfDays} between 1 and 10`),
		check('intake_has_an_outcome', sql`${t.state} not in ('advice_given', 'closed') or ${t.outcome} is not null`),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: {
				by: ['coach', 'planner', 'team_lead'],
				rows: sql`((select app_role()) <> 'coach' or ${t.personId} in (select goes_with()))`,
			},
		}),
	],
)

/** One step of an intake: who did what, when, and why. Append-only. */
export const intakeEvent = pgTable(
	'intake_event',
	{
		...organisationId,
		...id,
		intakeId: uuid().notNull(),
		personId: uuid().notNull(),
		from: intakeState().notNull(),
		to: intakeState().notNull(),
		reasonCode: intakeReason(),
		...stepTaken,
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.intakeId], foreignColumns: [intake.organisationId, intake.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.intakeId, t.at),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeAdds: {
				by: ['coach', 'planner', 'team_lead'],
				rows: sql`${aboutMyself(t.actorId)} and ${t.actorRole} = (select app_role())::role and exists (select from intake i where i.organisation_id = ${t.organisationId} and i.id = ${t.intakeId})`,
			},
		}),
	],
)
