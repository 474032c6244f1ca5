import { z } from 'zod'
import { Talk } from '../intake/intake.schema.ts'
import { Language } from '../person/person.schema.ts'
import { phoneFault } from '../person/phone.rules.ts'
import { isDate } from '../schedule/half-day.rules.ts'
import {
	declineReasons,
	emergencyRelations,
	legalBases,
	referralAims,
	referralItems,
	scripts,
	weekHalfDays,
	withdrawReasons,
} from './referral.rules.ts'

const Line = (max: number) =>
	z
		.string()
		.trim()
		.max(max, { error: 'too-long' })
		.refine((text) => !/\p{Cc}/u.test(text), { error: 'one-line' })

/** An empty field is one that is not filled in yet. */
const orNothing = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' ? null : value), schema.nullable())

const Phone = Line(20).refine((text) => phoneFault(text) === null, { error: 'phone' })

/** A date of birth of who can be with us: in this or the last century. */
const BirthDate = z.string().refine((text) => isDate(text) && text >= '1900-01-01' && text < '2100-01-01', {
	error: 'unknown-date',
})

/** A referral as it is typed: nothing of it need be there to keep it (3.2). */
export const ReferralForm = z.object({
	id: z.uuid().nullable(),
	name: Line(120),
	bornOn: orNothing(BirthDate),
	phone: orNothing(Phone),
	email: orNothing(z.email({ error: 'email' }).max(200, { error: 'too-long' })),
	readsIn: orNothing(Language),
	script: orNothing(z.enum(scripts)),
	needsInterpreter: z.boolean(),
	aim: orNothing(z.enum(referralAims)),
	channelCode: orNothing(Line(60)),
	legalBasis: orNothing(z.enum(legalBases)),
	wishes: z.array(z.enum(weekHalfDays)).max(10),
	told: z.boolean(),
	emergencyName: orNothing(Line(120)),
	emergencyPhone: orNothing(Phone),
	emergencyRelation: orNothing(z.enum(emergencyRelations)),
})
export type ReferralForm = z.output<typeof ReferralForm>

/** A referral of which all is there that is needed to send it, as a file brings it: with a date of birth, and nobody to ring in an emergency. */
export type SentReferral = Pick<
	ReferralForm,
	'name' | 'needsInterpreter' | 'phone' | 'email' | 'legalBasis' | 'wishes'
> & {
	[Field in 'bornOn' | 'readsIn' | 'script' | 'aim' | 'channelCode']: NonNullable<ReferralForm[Field]>
}

const on = { id: z.uuid() }

/** Who it is: someone who is known, `new`, or not answered yet. */
const Who = z.union([z.uuid(), z.literal('new')]).nullable()

/** One step that someone wants to take with a referral. */
export const ReferralStep = z.discriminatedUnion('action', [
	z.object({ ...on, action: z.literal('submit') }),
	z.object({ ...on, action: z.literal('ask'), items: z.array(z.enum(referralItems)).max(9) }),
	z.object({ ...on, action: z.literal('complete') }),
	z.object({
		...on,
		action: z.literal('accept'),
		...Talk,
		/** The group that is thought of, for who starts together. */
		cohortId: z.uuid().nullable(),
		who: Who,
	}),
	z.object({
		...on,
		action: z.literal('wait'),
		siteId: z.uuid({ error: 'empty' }),
		/** Someone who is known, who then reads on the own phone that they wait; `new`, or not answered: asked again later. */
		who: Who,
	}),
	z.object({ ...on, action: z.literal('decline'), reason: z.enum(declineReasons).nullable() }),
	z.object({ ...on, action: z.literal('withdraw'), reason: z.enum(withdrawReasons).nullable() }),
])
export type ReferralStep = z.output<typeof ReferralStep>

/** What `accept` brings. */
export type Acceptance = Extract<ReferralStep, { action: 'accept' }>

/** Who may be known already with this name and this date of birth. */
export const SameQuestion = z.object({ name: Line(120), bornOn: BirthDate.nullable() })

/** Which wished half days have a place at a site. */
export const RoomQuestion = z.object({
	siteId: z.uuid(),
	wishes: z.array(z.enum(weekHalfDays)).max(10),
	gon: z.boolean(),
})
