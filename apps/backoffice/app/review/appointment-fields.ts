/** The fields of the form of an appointment. */
export const appointmentFields = [
	'on',
	'startsAt',
	'endsAt',
	'withId',
	'about',
	'place',
	'room',
	'interpreter',
	'agreed',
] as const
export type AppointmentField = (typeof appointmentFields)[number]

/** What was typed, by field. */
export type AppointmentEntered = Record<AppointmentField, string>

/** What can be wrong with a field; each has a text in `appointment.problem`. */
export const appointmentProblems = [
	'unknown-date',
	'weekend',
	'unknown-time',
	'ends-before-start',
	'too-long-text',
	'wording',
	'choose',
	'overlap',
	'past',
	'changed',
] as const
export type AppointmentProblem = (typeof appointmentProblems)[number]

/** The first problem of each field. */
export type AppointmentProblems = Partial<Record<AppointmentField, AppointmentProblem>>
