import type { Api } from '@repo/api/backoffice'
import { type HalfDay, isPast, localClock } from '@repo/domain/schedule/half-day.rules'
import { halfDaysOf } from './board-rows.ts'
import { whatCode } from './what.ts'

type Planned = Awaited<ReturnType<Api['schedule']['week']>>[number]

/** What stands in a half day of someone. `over`: it cannot be changed any more. */
export type Filled = {
	title: string
	picture: string
	isLesson: boolean
	time: string
	/** `werk:<id>` or `les:<id>`; a lesson has no id here. */
	what: string
	over: boolean
}

/** One of the ten half days of someone's week. `past`: the day is over. */
export type Slot = HalfDay & { filled: Filled | null; past: boolean }

const clock = (time: string) => time.slice(0, 5).replace(/^0/, '')

/** A planned half day in words. */
export function filledBy(row: Planned, now: Date): Filled {
	return {
		title: row.lesson === null ? (row.work ?? '') : row.group ? `${row.lesson} (${row.group})` : row.lesson,
		picture: row.lessonCode ?? row.workCode ?? '',
		isLesson: row.lesson !== null,
		time: `${clock(row.startsAt)} - ${clock(row.endsAt)}`,
		what: whatCode(row),
		over: isPast(row.on, row.endsAt, now),
	}
}

/** Someone's week as ten half days, filled or free. */
export function slotsOf(week: readonly Planned[], monday: string, now: Date): Slot[] {
	const today = localClock(now).date
	return halfDaysOf(monday).map(({ on, part }) => {
		const row = week.find((planned) => planned.on === on && planned.part === part)
		return { on, part, filled: row ? filledBy(row, now) : null, past: on < today }
	})
}

/** On which places someone works this week, as far as their planned work tells. */
export const blockIn = (week: readonly Planned[]): Planned['block'] =>
	week.find(({ block }) => block !== null)?.block ?? null
