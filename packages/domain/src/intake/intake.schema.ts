import { z } from 'zod'
import { products } from '../enrolment/enrolment.rules.ts'
import { isWorkday } from '../schedule/half-day.rules.ts'
import { LocalDate } from '../schedule/schedule.schema.ts'
import { cancelReasons, cefrLevels, intakeOutcomes, preferredChannels, reachAgreements } from './intake.rules.ts'

/** The day and time of a talk. */
const When = {
	on: LocalDate.refine(isWorkday, { error: 'weekend' }),
	at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'unknown-time' }),
}

/** Where and when someone comes to talk, and with whom. */
export const Talk = { siteId: z.uuid({ error: 'empty' }), coachId: z.uuid({ error: 'empty' }), ...When }

/** An empty field is one that is not filled in yet. */
const orNothing = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' ? null : value), schema.nullable())

const level = orNothing(z.enum(cefrLevels))

/** What is written down in an intake, as far as it is (3.3). Codes and dates; there are no words about people in it. */
export const IntakeForm = z.object({
	id: z.uuid(),
	speaking: level,
	listening: level,
	reading: level,
	writing: level,
	preferredChannel: orNothing(z.enum(preferredChannels)),
	workTypeIds: z.array(z.uuid()).max(50),
	reach: z.array(z.enum(reachAgreements)).max(reachAgreements.length),
	privacySheet: z.boolean(),
	outcome: orNothing(z.enum(intakeOutcomes)),
	product: orNothing(z.enum(products)),
	halfDays: orNothing(z.coerce.number().int().min(1, { error: 'half-days' }).max(10, { error: 'half-days' })),
	startOn: orNothing(LocalDate),
	cohortId: orNothing(z.uuid()),
})
export type IntakeForm = z.output<typeof IntakeForm>

/** A kind of work that a participant wants to try, or rather not. */
export const OwnWork = z.object({ workTypeId: z.uuid(), chosen: z.boolean() })
export type OwnWork = z.output<typeof OwnWork>

const which = { id: z.uuid() }

/** One step that someone wants to take with an intake. */
export const IntakeStep = z.discriminatedUnion('action', [
	z.object({ ...which, action: z.literal('move'), ...When }),
	z.object({ ...which, action: z.literal('hold') }),
	z.object({ ...which, action: z.literal('advise') }),
	z.object({ ...which, action: z.literal('close') }),
	z.object({ ...which, action: z.literal('miss') }),
	z.object({ ...which, action: z.literal('invite'), ...When }),
	z.object({ ...which, action: z.literal('give_back') }),
	z.object({ ...which, action: z.literal('cancel'), reason: z.enum(cancelReasons).nullable() }),
])
export type IntakeStep = z.output<typeof IntakeStep>
