import { pgEnum } from 'drizzle-orm/pg-core'

/** What an enrolment offers (domain handbook 3.4). */
export const product = pgEnum('product', [
	'development_place',
	'sheltered_pre_programme',
	'language_work',
	'practice_based_learning',
	'resocialisation',
	'school_placement',
	'secondee_return',
	'safety_net',
	'gon_day_activity',
])

/** Whether someone goes through it alone or with a group: iederz does both. */
export const deliveryMode = pgEnum('delivery_mode', ['individual', 'cohort'])

/** Where an enrolment is (3.4); which step leads where, `enrolment.machine.rules.ts` says. */
export const enrolmentState = pgEnum('enrolment_state', ['planned', 'active', 'paused', 'completing', 'ended'])

/** Why someone pauses (3.4): three codes and no words, because health and crime leak through words. */
export const pauseReason = pgEnum('pause_reason', ['personal', 'holiday', 'other_programme'])

/** How an enrolment ends (3.4): a next step inside the chain, out with a result, or stopped before it. */
export const exitType = pgEnum('exit_type', ['transition', 'outflow', 'dropout'])

/** Where someone goes (3.4). `personal_circumstances` is one code on purpose; which code is of which type, the table checks. */
export const exitDestination = pgEnum('exit_destination', [
	'other_work_type',
	'sheltered_pre_programme',
	'sheltered_contract_internal',
	'sheltered_contract_external',
	'on_site_group_work',
	'secondment',
	'practice_based_learning',
	'regular_job',
	'jobs_agreement_job',
	'supported_employment',
	'education_mbo',
	'education_entree',
	'education_other',
	'volunteer_work',
	'participation_job',
	'day_activity_elsewhere',
	'no_contact',
	'own_choice',
	'personal_circumstances',
	'work_offer_not_fitting',
	'moved',
	'end_of_entitlement',
	'deceased',
])

/** The two lists that are ticked off: when someone starts, and when someone leaves. */
export const checklistName = pgEnum('checklist_name', ['start', 'exit'])

/** What can be ticked off; `enrolment.rules.ts` says what is on which list. */
export const checklistItem = pgEnum('checklist_item', [
	'shoes',
	'clothes',
	'key',
	'card',
	'safety_talk',
	'privacy_sheet',
	'last_talk',
	'final_scores',
	'certificates',
])
