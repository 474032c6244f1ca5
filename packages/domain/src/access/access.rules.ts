/** What of a person's file can be looked at or changed, as the log names it. Each has a text in every language. */
export const accessWhats = [
	'person',
	'person_contact',
	'schedule',
	'attendance',
	'waiting_list',
	'caseload',
	'stand_in',
	'search',
	'export',
	'phone',
	'card',
	'unlock',
	'hand_over',
	'glass',
	'log',
	'question',
	'referral',
	'intake',
	'enrolment',
	'review',
	'appointment',
	'contact_attempt',
	'opportunity_review',
	'representative',
	'merge',
	'unmerge',
] as const

/** A code of `accessWhats`. */
export type AccessWhat = (typeof accessWhats)[number]
