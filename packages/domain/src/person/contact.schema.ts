import { z } from 'zod'
import { plainEmail } from '../account/account.rules.ts'
import { emergencyRelations } from '../referral/referral.rules.ts'
import { Language, OneLine, ReadingSupport } from './person.schema.ts'
import { phoneFault } from './phone.rules.ts'

const Phone = OneLine.trim()
	.max(30, { error: 'no-phone' })
	.refine((text) => phoneFault(text) === null, { error: 'no-phone' })

const empty = z.literal('').transform(() => null)

/** How someone is reached; what is left empty is not known. */
export const NewContact = z.object({
	personId: z.uuid(),
	phone: z.union([z.null(), empty, Phone], { error: 'no-phone' }),
	email: z.union([z.null(), empty, z.string().max(200).transform(plainEmail).pipe(z.email('no-email'))], {
		error: 'no-email',
	}),
})
export type NewContact = z.output<typeof NewContact>

/** Whom to call when something happens. */
export const EmergencyContact = z.object({
	name: OneLine.trim().min(1, { error: 'required' }).max(120, { error: 'too-long-text' }),
	relation: z.enum(emergencyRelations, { error: 'no-relation' }),
	phone: Phone,
})

/** Whom to call when something happens to someone; null takes it away. */
export const NewEmergencyContact = z.object({ personId: z.uuid(), contact: EmergencyContact.nullable() })
export type NewEmergencyContact = z.output<typeof NewEmergencyContact>

/** The language that someone reads best, and the help with it. */
export const NewReading = z.object({ personId: z.uuid(), readsIn: Language, readingSupport: ReadingSupport })
export type NewReading = z.output<typeof NewReading>
