import { type Line, lineOf, lines, type ReadLine } from '@repo/i18n'
import { longDate, time } from '@repo/i18n/format'
import type { Language } from '@repo/i18n/languages'

/** The participant texts as this reader sees them; the Dutch of a line is in `.dutch`. */
export const wordsIn = (language: Language): ReadLine => lines(language, { dutch: true })

/** A date in words, such as "maandag 23 november". */
export const dateIn = (language: Language, on: string): Line =>
	lineOf(language, { dutch: true }, (reader) => longDate(reader, on))

/** "van 8:30 uur tot 12:00 uur". */
export const timeIn = (language: Language, from: string, until: string): Line =>
	wordsIn(language)('common.timeRange', {
		from: (reader) => time(reader, from),
		until: (reader) => time(reader, until),
	})
