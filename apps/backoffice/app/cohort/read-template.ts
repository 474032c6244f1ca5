import { parts } from '@repo/domain/schedule/half-day.rules'
import { textOf } from '../shell/form.ts'

/** The days of a week on which something can be, Monday first. */
export const weekdays = [1, 2, 3, 4, 5] as const

/** A half day of the week as it was chosen: work, or a lesson by its id. */
export type ChosenHalfDay = { weekday: number; part: (typeof parts)[number]; what: string }

/** Weeks that look alike, from one week on until the next such stretch begins; the week as it was typed. */
export type Phase = { from: string; halfDays: readonly ChosenHalfDay[] }

/** The name of the field with the first week of a phase; the first one begins in week 1 and has no field. */
export const fromField = (phase: number): string => `from-${phase}`

/** The name of the field of a half day in a phase. */
export const halfDayField = (phase: number, weekday: number, part: string): string => `${phase}-${weekday}-${part}`

/** What was typed and chosen for what a group goes through; half days that are free are left out. */
export function readTemplate(form: FormData) {
	const count = form.getAll('phase').length
	const phases = Array.from({ length: Math.max(count, 1) }, (_, phase): Phase => ({
		from: phase === 0 ? '1' : textOf(form, fromField(phase)),
		halfDays: parts.flatMap((part) =>
			weekdays.flatMap((weekday): ChosenHalfDay[] => {
				const what = textOf(form, halfDayField(phase, weekday, part))
				return what === '' ? [] : [{ weekday, part, what }]
			}),
		),
	}))
	return {
		name: textOf(form, 'name'),
		product: textOf(form, 'product'),
		siteId: textOf(form, 'siteId'),
		weeks: textOf(form, 'weeks'),
		workTypeIds: form.getAll('workTypeIds').filter((value) => typeof value === 'string'),
		phases,
	}
}

/** A template as it was filled in. */
export type EnteredTemplate = ReturnType<typeof readTemplate>

const numberOf = (text: string) => (/^\d{1,2}$/.test(text) ? Number(text) : Number.NaN)

/** The phases whose first week is no week after that of the phase before, within the weeks of the template. */
export function misplacedPhases({ weeks, phases }: EnteredTemplate): number[] {
	return phases.flatMap(({ from }, index) => {
		const before = numberOf(phases[index - 1]?.from ?? '0')
		const week = numberOf(from)
		return week > before && (index === 0 || week <= numberOf(weeks)) ? [] : [index]
	})
}

/** What was filled in as the schema reads it: each half day with the weeks of its phase. */
export function asTemplate({ phases, weeks: typed, ...rest }: EnteredTemplate) {
	const weeks = numberOf(typed)
	const halfDays = phases.flatMap(({ from, halfDays }, index) => {
		const next = phases[index + 1]
		const until = next === undefined ? weeks : numberOf(next.from) - 1
		return halfDays.map((one) => ({ ...one, fromWeek: numberOf(from), untilWeek: until }))
	})
	return { ...rest, weeks, halfDays }
}

/** One more phase, that begins as the last one is; or the last one taken away again. The first one stays. */
export function changePhases(entered: EnteredTemplate, change: 'add' | 'remove'): EnteredTemplate {
	const { phases } = entered
	const last = phases.at(-1)
	if (change === 'add' && last !== undefined) return { ...entered, phases: [...phases, { ...last, from: '' }] }
	return { ...entered, phases: phases.length > 1 ? phases.slice(0, -1) : phases }
}
