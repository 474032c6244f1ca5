import type { Language } from '../person/person.schema.ts'
import {
	type legalBases,
	type referralAims,
	scripts,
	type WeekHalfDay,
	weekHalfDays,
} from '../referral/referral.rules.ts'
import type { CellRead } from './import-cells.rules.ts'

type Aim = (typeof referralAims)[number]
type Basis = (typeof legalBases)[number]

/** The letters that someone reads. */
export type Script = (typeof scripts)[number]

/** The code whose names hold this text. */
function codeOf<Code extends string>(names: Record<Code, readonly string[]>, cell: string): Code | undefined {
	const text = cell.toLowerCase().replaceAll(/\s+/g, ' ').trim()
	return (Object.keys(names) as Code[]).find((code) => names[code].includes(text))
}

const aimNames: Record<Aim, readonly string[]> = {
	work_rhythm: ['werkritme opbouwen', 'werkritme'],
	work_skills: ['leren werken'],
	dutch_at_work: ['nederlands leren op het werk', 'nederlands leren', 'nederlands'],
	sheltered_work: ['beschut werk'],
	day_activity: ['dagbesteding'],
	school_placement: ['stage van school', 'stage'],
	back_again: ['terugkomen na eerder werk bij ons', 'terugkomen'],
}

/** What someone comes for. */
export function readAim(cell: string): CellRead<Aim, 'missing' | 'unknown'> {
	if (cell === '') return { reason: 'missing' }
	const value = codeOf(aimNames, cell)
	return value === undefined ? { reason: 'unknown' } : { value }
}

const basisNames: Record<Basis, readonly string[]> = {
	participation_act: ['participatiewet', 'pw'],
	social_support_act: ['wmo 2015', 'wmo'],
	civic_integration_act: ['wet inburgering 2021', 'wet inburgering', 'inburgering'],
	school_agreement: ['stageovereenkomst met school', 'stageovereenkomst'],
	employment_contract: ['arbeidsovereenkomst'],
}

/** On what law it rests; nothing for not known yet: a planner asks for it. */
export function readBasis(cell: string): CellRead<Basis | null, 'unknown'> {
	if (cell === '') return { value: null }
	const value = codeOf(basisNames, cell)
	return value === undefined ? { reason: 'unknown' } : { value }
}

const scriptNames: Record<Script, readonly string[]> = {
	latin: ['latijns', 'latijns (zoals nederlands)'],
	arabic: ['arabisch'],
	ethiopic: ["ge'ez", 'geez', "ge'ez (tigrinya, amhaars)"],
	cyrillic: ['cyrillisch'],
	other: ['een ander schrift', 'ander schrift', 'anders'],
	none: ['leest niet', 'geen'],
}

const scriptOf: Record<Language, Script> = {
	nl: 'latin',
	en: 'latin',
	ar: 'arabic',
	ti: 'ethiopic',
	tr: 'latin',
	fa: 'arabic',
	so: 'latin',
	uk: 'cyrillic',
	ku: 'latin',
	fr: 'latin',
}

/** The letters that someone reads; nothing for those in which the language is written. */
export function readScript(cell: string, readsIn: Language): CellRead<Script, 'unknown'> {
	const value = cell === '' ? scriptOf[readsIn] : codeOf(scriptNames, cell)
	return value === undefined ? { reason: 'unknown' } : { value }
}

/** Yes or no. */
export function readYes(cell: string): CellRead<boolean, 'missing' | 'unknown'> {
	if (cell === '') return { reason: 'missing' }
	const value = codeOf({ yes: ['ja', 'j', 'x'], no: ['nee', 'n'] }, cell)
	return value === undefined ? { reason: 'unknown' } : { value: value === 'yes' }
}

const days = { maandag: 'monday', dinsdag: 'tuesday', woensdag: 'wednesday', donderdag: 'thursday', vrijdag: 'friday' }

/** Half days of the week with commas between: maandagochtend, di middag; a day alone is both. In the order of the week. */
export function readWishes(cell: string): CellRead<WeekHalfDay[], 'unknown'> {
	const wanted = cell
		.toLowerCase()
		.split(/[,;+]| en /u)
		.map((text) => text.replaceAll(/\s+/g, ''))
		.filter((text) => text !== '')
		.map(halfDaysOf)
	if (wanted.some((some) => some.length === 0)) return { reason: 'unknown' }
	return { value: weekHalfDays.filter((one) => wanted.some((some) => some.includes(one))) }
}

function halfDaysOf(text: string): WeekHalfDay[] {
	const { day = '', part = '' } = /^(?<day>[a-z]+?)(?<part>ochtend|middag)?$/.exec(text)?.groups ?? {}
	const english = Object.entries(days).find(([name]) => name === day || (day.length === 2 && name.startsWith(day)))?.[1]
	const parts = { ochtend: ['morning'], middag: ['afternoon'], '': ['morning', 'afternoon'] }[part] ?? []
	return weekHalfDays.filter((one) => parts.some((which) => one === `${english}_${which}`))
}
