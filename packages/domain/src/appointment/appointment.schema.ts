import { z } from 'zod'
import { isWorkday } from '../schedule/half-day.rules.ts'
import { LocalDate } from '../schedule/schedule.schema.ts'
import { findDelicateWords } from '../wording/wording.rules.ts'

/** What an appointment is about: words that say nothing private on a phone. */
export const appointmentAbouts = [
	'review',
	'introduction',
	'intake',
	'opportunity_review',
	'work',
	'language',
	'papers',
] as const

/** Where an appointment is: never an address. */
export const appointmentPlaces = ['site', 'phone', 'home', 'school', 'town_hall'] as const

/** The languages that an interpreter can be wanted in. */
export const interpreters = ['en', 'ar', 'ti', 'tr', 'fa', 'so', 'uk', 'ku', 'fr'] as const

/** A local time, `HH:MM`. */
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'unknown-time' })

const When = z.object({
	on: LocalDate.refine(isWorkday, { error: 'weekend' }),
	startsAt: LocalTime,
	endsAt: LocalTime,
})
const endsLater = ({ startsAt, endsAt }: z.infer<typeof When>) => endsAt > startsAt
const order = { error: 'ends-before-start', path: ['endsAt'] }

/** A talk to plan: with whom, about what, where, on a working day from a time until another. */
export const NewAppointment = When.extend({
	personId: z.uuid(),
	withId: z.uuid(),
	about: z.enum(appointmentAbouts),
	place: z.enum(appointmentPlaces),
	/** What is printed on the door. */
	room: z
		.string()
		.trim()
		.max(40, { error: 'too-long-text' })
		.refine((text) => findDelicateWords(text).length === 0, { error: 'wording' })
		.transform((text) => (text === '' ? null : text))
		.nullable()
		.default(null),
	interpreter: z.enum(interpreters).nullable().default(null),
	/** Whether both agreed on it already: then nobody has to say yes. */
	agreed: z.boolean().default(false),
}).refine(endsLater, order)
export type NewAppointment = z.output<typeof NewAppointment>

/** Another time for an appointment. */
export const AppointmentMove = When.extend({ appointmentId: z.uuid() }).refine(endsLater, order)
export type AppointmentMove = z.output<typeof AppointmentMove>

/** What staff do with an appointment, apart from moving it. */
export const AppointmentStep = z.object({
	appointmentId: z.uuid(),
	action: z.enum(['confirm', 'cancel', 'finish', 'miss', 'correct']),
})

/** What a participant does with an appointment. */
export const OwnAppointmentStep = z.object({ appointmentId: z.uuid(), action: z.enum(['confirm', 'decline']) })
