/** Where a referral is (3.2), in the order in which they ask for work. */
export const referralStates = [
	'draft',
	'submitted',
	'incomplete',
	'waitlisted',
	'accepted',
	'declined',
	'withdrawn',
] as const
export type ReferralState = (typeof referralStates)[number]

/** How many referrals one list shows. */
export const referralsMax = 500

/** What someone comes for. */
export const referralAims = [
	'work_rhythm',
	'work_skills',
	'dutch_at_work',
	'sheltered_work',
	'day_activity',
	'school_placement',
	'back_again',
] as const

/** The letters that someone reads. */
export const scripts = ['latin', 'arabic', 'ethiopic', 'cyrillic', 'other', 'none'] as const

/** On what law a referral rests. */
export const legalBases = [
	'participation_act',
	'social_support_act',
	'civic_integration_act',
	'school_agreement',
	'employment_contract',
] as const

/** The half days of a week, as someone wishes them. */
export const weekHalfDays = [
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
] as const
export type WeekHalfDay = (typeof weekHalfDays)[number]

/** What a referral holds, and what can be asked for when it does not (3.2). */
export const referralItems = [
	'channel',
	'legal_basis',
	'name',
	'born_on',
	'contact',
	'language',
	'aim',
	'half_days',
	'told',
] as const
export type ReferralItem = (typeof referralItems)[number]

/** What must be there to send it. */
export const itemsToSend = ['channel', 'name', 'contact', 'language', 'aim', 'told'] as const satisfies ReferralItem[]

/** What must be there besides, to accept it. */
export const itemsToAccept = ['legal_basis', 'born_on', 'half_days'] as const satisfies ReferralItem[]

/** Why a team lead declines. A closed list: no free text about people (3.1). */
export const declineReasons = ['no_fitting_work', 'too_far_to_travel', 'already_here', 'fits_elsewhere'] as const

/** Why a referral is withdrawn. */
export const withdrawReasons = [
	'person_does_not_want',
	'found_something_else',
	'moved',
	'not_reached',
	'entered_by_mistake',
] as const

/** What whoever is called in an emergency is to someone. */
export const emergencyRelations = [
	'parent',
	'partner',
	'child',
	'family',
	'friend',
	'neighbour',
	'guardian',
	'support_worker',
] as const
