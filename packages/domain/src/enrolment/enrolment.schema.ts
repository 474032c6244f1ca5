import { z } from 'zod'
import { LocalDate } from '../schedule/schedule.schema.ts'
import { checklists, destinations, directions, exitTypes, pauseReasons, products, typeOf } from './enrolment.rules.ts'

const which = { enrolmentId: z.uuid() }
const allDestinations = [...destinations.transition, ...destinations.outflow, ...destinations.dropout] as const
/** Where it leads, when it ended, and when somebody asks how it goes afterwards (null: nobody does, as agreed). */
const exit = { on: LocalDate, aftercareOn: LocalDate.nullable() }
type Aftercare = { on: string; aftercareOn: string | null }
const isAfter = ({ on, aftercareOn }: Aftercare) => aftercareOn === null || aftercareOn > on
const aftercareIsLater = { error: 'aftercare-before-end', path: ['aftercareOn'] }

/** A step of an enrolment with what it needs to know (3.4). Everything is a code or a date: there are no words about people in it. */
export const EnrolmentStep = z.discriminatedUnion('action', [
	z.object({ ...which, action: z.literal('start') }),
	z.object({ ...which, action: z.literal('pause'), until: LocalDate, reason: z.enum(pauseReasons) }),
	z.object({ ...which, action: z.literal('resume') }),
	z.object({ ...which, action: z.literal('complete'), direction: z.enum(directions) }),
	z
		.object({
			...which,
			...exit,
			action: z.literal('end'),
			type: z.enum(exitTypes),
			destination: z.enum(allDestinations),
		})
		.refine(({ type, destination }) => typeOf(destination) === type, {
			error: 'destination-of-another-type',
			path: ['destination'],
		})
		.refine(isAfter, aftercareIsLater),
	z
		.object({
			...which,
			...exit,
			action: z.literal('drop'),
			destination: z.enum(destinations.dropout),
			/** The participant says stop: then nobody has to be called twice. */
			saysStop: z.boolean(),
		})
		.refine(isAfter, aftercareIsLater),
])
export type EnrolmentStep = z.infer<typeof EnrolmentStep>

/** A new enrolment: what for and from when. It knows by itself whether it is a return or a next step. */
export const NewPlannedEnrolment = z.object({ personId: z.uuid(), product: z.enum(products), from: LocalDate })
export type NewPlannedEnrolment = z.infer<typeof NewPlannedEnrolment>

/** Ticks of one list: those that stand, all others are taken away. */
export const Ticks = z.discriminatedUnion('list', [
	z.object({ ...which, list: z.literal('start'), items: z.array(z.enum(checklists.start)) }),
	z.object({ ...which, list: z.literal('exit'), items: z.array(z.enum(checklists.exit)) }),
])
export type Ticks = z.infer<typeof Ticks>
