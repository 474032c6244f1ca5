import type { PatternSlot } from '@repo/domain/schedule/pattern.rules'
import { weekday } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'

/** Any Monday: only the names of the days are taken from it. */
const monday = '2026-11-23'

/** The half days of a pattern in words: "dinsdagochtend, donderdagochtend (les)". */
export function patternWords(slots: readonly PatternSlot[]): string {
	return slots
		.map(({ weekday: day, part, what }) => {
			const on = `${monday.slice(0, 8)}${Number(monday.slice(8)) + day - 1}`
			const name = `${weekday('nl', on)}${staffText(`planning.part.${part}`)}`
			return what === 'lesson' ? `${name} (${staffText('planning.inLesson')})` : name
		})
		.join(', ')
}
