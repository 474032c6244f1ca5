/** Where an intake is (3.3). */
export const intakeStates = ['planned', 'held', 'advice_given', 'closed', 'no_show', 'cancelled'] as const
export type IntakeState = (typeof intakeStates)[number]

/** What comes of an intake. */
export const intakeOutcomes = ['start_individual', 'start_cohort', 'other_offer', 'not_now'] as const
export type IntakeOutcome = (typeof intakeOutcomes)[number]

/** Whether someone begins with us. */
export const isStart = (outcome: IntakeOutcome | null): boolean =>
	outcome === 'start_individual' || outcome === 'start_cohort'

/** How someone can be reached, as agreed with them. */
export const reachAgreements = [
	'call_mornings',
	'call_afternoons',
	'text_message',
	'portal',
	'letter',
	'no_voicemail',
	'in_person',
] as const

/** How well someone does something in Dutch (2.6). */
export const cefrLevels = ['pre_a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const

/** The skills of a language. */
export const languageSkills = ['speaking', 'listening', 'reading', 'writing'] as const

/** By what road something is best told to someone. */
export const preferredChannels = ['text', 'audio', 'in_person'] as const

/** Why an intake is cancelled. */
export const cancelReasons = [
	'person_does_not_want',
	'found_something_else',
	'moved',
	'not_reached',
	'other_intake',
] as const
