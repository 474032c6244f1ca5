/** What of a person's file can be looked at or changed, as the log names it. Each has a text in every language. */
export const accessWhats = [
	'person',
	'schedule',
	'attendance',
	'waiting_list',
	'caseload',
	'stand_in',
	'search',
	'phone',
	'card',
	'unlock',
	'hand_over',
	'glass',
	'log',
	'question',
] as const

/** A code of `accessWhats`. */
export type AccessWhat = (typeof accessWhats)[number]
