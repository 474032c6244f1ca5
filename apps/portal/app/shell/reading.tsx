import { lineOf, lines, plainText, type Line } from '@repo/i18n'
import { type Language, languages } from '@repo/i18n/languages'
import { createContext, useContext } from 'react'

/** How this page is read: language, direction, the texts, and whether Dutch stands beside them. */
export type Reading = { language: Language; dutch: boolean }

const ReadingContext = createContext<Reading>({ language: 'nl', dutch: false })

/** Gives every component below the way in which this page is read. */
export const ReadingProvider = ReadingContext

/** The texts in the reader's language, and what belongs to it. */
export function useReading() {
	const { language, dutch } = useContext(ReadingContext)
	return {
		language,
		dutch,
		info: languages[language],
		line: lines(language, { dutch }),
		/** A line made for each language apart: dates and times. */
		each: (make: (language: Language) => string): Line => lineOf(language, { dutch }, make),
		plain: plainText(language),
	}
}
