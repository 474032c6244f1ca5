import { lineOf, lines, plainText, type Line } from '@repo/i18n'
import { type Language, languages } from '@repo/i18n/languages'
import { useContext } from 'react'
import { PageContext } from './page-context.tsx'

/** The texts in the reader's language, and what belongs to it. */
export function useReading() {
	const { language, dutch } = useContext(PageContext)
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
