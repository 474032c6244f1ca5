import { addDays, isDate } from '../schedule/half-day.rules.ts'
import type { Language, ReadingSupport } from '../person/person.schema.ts'
import { dialled, phoneFault } from '../person/phone.rules.ts'

/** What a cell is read as, or the code of what is wrong with it. */
export type CellRead<T, Reason extends string> = { value: T } | { reason: Reason }

/** Names of people. */
export type NameReason = 'missing' | 'too-short' | 'too-long' | 'digits' | 'signs' | 'formula' | 'surname-first'

const tooLong = 120

/** A name as the person uses it: "Zoë Demoshi", also one word. */
export function readName(cell: string): CellRead<string, NameReason> {
	if (cell === '') return { reason: 'missing' }
	if (/^[=+@]/.test(cell)) return { reason: 'formula' }
	if (/\d/.test(cell)) return { reason: 'digits' }
	if (/[<>{}[\]|\\;:!?*#%&$€^~_"]|\p{Cc}/u.test(cell)) return { reason: 'signs' }
	if (cell.includes(',')) return { reason: 'surname-first' }
	if (Array.from(cell).length < 2) return { reason: 'too-short' }
	return cell.length > tooLong ? { reason: 'too-long' } : { value: cell.replaceAll(/\s+/g, ' ') }
}

/** Dates of any kind. */
export type DateReason = 'no-date' | 'no-such-day' | 'day-and-month' | 'short-year' | 'excel-number'

/** A date as people write it here, day first: 3-9-1998, 03/09/1998, 3 september 1998; or as programs do, 1998-09-03. */
export function readDate(cell: string): CellRead<string, DateReason> {
	if (/^\d{5}$/.test(cell)) return { reason: 'excel-number' }
	const { day, month, year } = figuresOf(cell) ?? wordsOf(cell) ?? {}
	if (day === undefined || month === undefined || year === undefined) return { reason: 'no-date' }
	if (year.length === 2) return { reason: 'short-year' }
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
	if (isDate(date)) return { value: date }
	return { reason: Number(month) > 12 && Number(day) <= 12 ? 'day-and-month' : 'no-such-day' }
}

type WrittenDate = Partial<Record<'day' | 'month' | 'year', string>>

const figuresOf = (cell: string): WrittenDate | undefined =>
	(
		/^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{2}|\d{4})$/.exec(cell) ??
		/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(cell)
	)?.groups

function wordsOf(cell: string): WrittenDate | undefined {
	const written = /^(?<day>\d{1,2})\s+(?<month>[a-z]{3,})\.?\s+(?<year>\d{2}|\d{4})$/.exec(cell.toLowerCase())?.groups
	const word = written?.['month'] === 'mrt' ? 'maart' : (written?.['month'] ?? '?')
	const month = months.findIndex((name) => name.startsWith(word)) + 1
	return month === 0 ? undefined : { ...written, month: String(month) }
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** Dates of birth. */
export type BirthReason = DateReason | 'missing' | 'in-the-future' | 'too-long-ago' | 'too-young'

/** Who comes here is twelve at least (2.4: practical education begins at about 12), and was born within 110 years. */
export function readBirth(cell: string, today: string): CellRead<string, BirthReason> {
	if (cell === '') return { reason: 'missing' }
	const read = readDate(cell)
	if ('reason' in read) return read
	if (read.value > today) return { reason: 'in-the-future' }
	if (read.value > yearsBefore(today, 12)) return { reason: 'too-young' }
	return read.value < yearsBefore(today, 110) ? { reason: 'too-long-ago' } : read
}

const yearsBefore = (today: string, years: number) => `${Number(today.slice(0, 4)) - years}${today.slice(4)}`

/** Languages of the portal. */
export type LanguageReason = 'missing' | 'unknown' | 'more-than-one'

const languageNames: Record<Language, readonly string[]> = {
	nl: ['nl', 'nederlands', 'dutch'],
	en: ['en', 'engels', 'english'],
	ar: ['ar', 'arabisch', 'arabic', 'العربية'],
	ti: ['ti', 'tigrinya', 'tigrinja', 'ትግርኛ'],
	tr: ['tr', 'turks', 'turkish', 'türkçe'],
	fa: ['fa', 'farsi', 'perzisch', 'dari', 'فارسی'],
	so: ['so', 'somalisch', 'somali', 'soomaali'],
	uk: ['uk', 'oekraïens', 'oekraiens', 'ukrainian', 'українська'],
	ku: ['ku', 'koerdisch', 'kurmanji', 'kurdî'],
	fr: ['fr', 'frans', 'french', 'français'],
}

/** The language in which someone reads, by its Dutch name, its own, or its code. */
export function readLanguage(cell: string): CellRead<Language, LanguageReason> {
	if (cell === '') return { reason: 'missing' }
	const known = (text: string) =>
		(Object.keys(languageNames) as Language[]).find((code) => languageNames[code].includes(text.trim().toLowerCase()))
	const value = known(cell)
	if (value !== undefined) return { value }
	const several = cell.split(/[,/;+&]| en /u)
	return {
		reason: several.length > 1 && several.every((text) => known(text) !== undefined) ? 'more-than-one' : 'unknown',
	}
}

const supportNames: Record<ReadingSupport, readonly string[]> = {
	none: ['', 'nee', 'geen'],
	audio: ['voorlezen', 'geluid', 'ja'],
	audio_and_pictograms: ['voorlezen en plaatjes', 'plaatjes', 'geluid en plaatjes'],
}

/** How someone takes in a text; nothing for as it is. */
export function readSupport(cell: string): CellRead<ReadingSupport, 'unknown'> {
	const codes = Object.keys(supportNames) as ReadingSupport[]
	const value = codes.find((code) => supportNames[code].includes(cell.toLowerCase()))
	return value === undefined ? { reason: 'unknown' } : { value }
}

/** Telephone numbers. */
export type PhoneReason = 'letters' | 'too-short' | 'too-long' | 'two-numbers'

/** A number as people write it: 06 1234 5678, +31 6 12345678. Kept with digits and a plus alone; nothing for none. */
export function readPhone(cell: string): CellRead<string | null, PhoneReason> {
	if (cell === '') return { value: null }
	if (cell.length > 60) return { reason: 'too-long' }
	const numbers = cell.split(/[/;]|\bof\b/).filter((part) => /\d/.test(part))
	if (numbers.length > 1 && cell.replaceAll(/\D/g, '').length > 15) return { reason: 'two-numbers' }
	const fault = phoneFault(cell.replaceAll(/\s+/g, ' '))
	if (fault === null) return { value: dialled(cell) }
	return { reason: fault === 'signs' ? 'letters' : fault }
}

/** E-mail addresses. */
export type EmailReason = 'no-address' | 'two-addresses' | 'spaces' | 'too-long'

/** One address in small letters; nothing for none. */
export function readEmail(cell: string): CellRead<string | null, EmailReason> {
	if (cell === '') return { value: null }
	if (cell.length > 200) return { reason: 'too-long' }
	if (cell.split('@').length > 2) return { reason: 'two-addresses' }
	if (/\s/.test(cell)) return { reason: 'spaces' }
	return /^[^@<>"'(),;:\\]+@[^@<>"'(),;:\\]+\.[^@.<>"'(),;:\\]{2,}$/.test(cell)
		? { value: cell.toLowerCase() }
		: { reason: 'no-address' }
}

/** The last day within a year from now, for beginnings that are planned. */
export const withinAYear = (today: string): string => addDays(today, 366)
