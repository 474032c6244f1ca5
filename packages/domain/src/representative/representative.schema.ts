import { z } from 'zod'
import { Language, OneLine } from '../person/person.schema.ts'
import { isDate } from '../schedule/half-day.rules.ts'
import { extensionReasons, representativePartNames, representativeRelations } from './representative.rules.ts'

/** What someone is called, in full or in short. */
const Name = OneLine.trim().min(1, { error: 'empty' }).max(100, { error: 'too-long' })

/** Someone who will look along with a participant, from today until and with a day. */
export const NewRepresentative = z.object({
	personId: z.uuid(),
	name: Name,
	calledBy: Name,
	relation: z.enum(representativeRelations),
	readsIn: Language,
	until: z.string().refine(isDate, { error: 'no-date' }),
})
export type NewRepresentative = z.infer<typeof NewRepresentative>

/** One who looks along, with whom. */
export const OfRepresentative = z.object({ personId: z.uuid(), representativeId: z.uuid() })
export type OfRepresentative = z.infer<typeof OfRepresentative>

/** A later last day for one who looks along, and why. */
export const Extension = OfRepresentative.extend({
	until: z.string().refine(isDate, { error: 'no-date' }),
	reason: z.enum(extensionReasons),
})
export type Extension = z.infer<typeof Extension>

/** One part of what one of them sees. */
export const OfPart = z.object({ representativeId: z.uuid(), part: z.enum(representativePartNames) })
export type OfPart = z.infer<typeof OfPart>
