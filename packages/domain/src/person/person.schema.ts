import { z } from 'zod'
import { attentionKinds } from '../attention/attention.rules.ts'
import { products } from '../enrolment/enrolment.rules.ts'

/** A language of the portal (domain handbook 6.2). */
export const Language = z.enum(['nl', 'en', 'ar', 'ti', 'tr', 'fa', 'so', 'uk', 'ku', 'fr'])
export type Language = z.infer<typeof Language>

/** How someone takes in a text, apart from the language. */
export const ReadingSupport = z.enum(['none', 'audio', 'audio_and_pictograms'])
export type ReadingSupport = z.infer<typeof ReadingSupport>

/** Words on one line that someone typed: no control characters, which PostgreSQL and screens cannot hold. */
export const OneLine = z.string().refine((text) => !/\p{Cc}/u.test(text), { error: 'empty' })

/** The name of a language that someone missed, chosen or typed. */
export const LanguageWish = z.object({
	language: OneLine.trim().min(1, { error: 'empty' }).max(60, { error: 'too-long' }),
})
export type LanguageWish = z.infer<typeof LanguageWish>

/** A text to find people by. */
export const PersonSearch = z.object({ text: OneLine.max(100).default('') })

/** Whom a list shows: whose name holds the text, who reads this language, follows this, or works there. */
const PeopleFilter = z.object({
	text: OneLine.max(100).default(''),
	readsIn: Language.optional(),
	product: z.enum(products).optional(),
	workTypeId: z.uuid().optional(),
})
export type PeopleFilter = z.output<typeof PeopleFilter>

/** Where a page of a list begins: after this place. */
const After = z.object({ urgency: z.int().min(0), name: z.string().max(300), id: z.uuid() })

/** A page of the list of people: whom the filter leaves, of whom this asks for attention, after the last one of the page before. */
export const PeoplePage = PeopleFilter.extend({ kind: z.enum(attentionKinds).optional(), after: After.optional() })
export type PeoplePage = z.output<typeof PeoplePage>

/** Whom a file of people holds: the list with this filter, whole. */
export const PeopleExport = PeoplePage.omit({ after: true })
export type PeopleExport = z.output<typeof PeopleExport>
