import { z } from 'zod'

/** A language of the portal (domain handbook 6.2). */
export const Language = z.enum(['nl', 'en', 'ar', 'ti', 'tr', 'fa', 'so', 'uk', 'ku', 'fr'])
export type Language = z.infer<typeof Language>

/** How someone takes in a text, apart from the language. */
export const ReadingSupport = z.enum(['none', 'audio', 'audio_and_pictograms'])
export type ReadingSupport = z.infer<typeof ReadingSupport>

/** Words on one line that someone typed: no control characters, which PostgreSQL and screens cannot hold. */
const OneLine = z.string().refine((text) => !/\p{Cc}/u.test(text), { error: 'empty' })

/** The name of a language that someone missed, chosen or typed. */
export const LanguageWish = z.object({
	language: OneLine.trim().min(1, { error: 'empty' }).max(60, { error: 'too-long' }),
})
export type LanguageWish = z.infer<typeof LanguageWish>

/** A text to find people by. */
export const PersonSearch = z.object({ text: OneLine.max(100).default('') })

/** Where a page of a list begins: after this name and id. */
const After = z.object({ name: z.string().max(300), id: z.uuid() })

/** A page of the list of people: who hold the text, after the last one of the page before. */
export const PeoplePage = z.object({ text: OneLine.max(100).default(''), after: After.optional() })
