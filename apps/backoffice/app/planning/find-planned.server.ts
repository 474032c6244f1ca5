import type { Api } from '@repo/api/backoffice'
import { type HalfDay, weekOf } from '@repo/domain/schedule/half-day.rules'
import { HalfDayInput } from '@repo/domain/schedule/schedule.schema'
import { readHalfDayCode } from './half-day-code.ts'
import { whatCode } from './what.ts'

type Planned = Awaited<ReturnType<Api['schedule']['week']>>[number]

/** The half day that an address or a form names, or 404. */
export function requireHalfDay(code: string | undefined): HalfDay {
	const parsed = HalfDayInput.safeParse(readHalfDayCode(code ?? ''))
	if (!parsed.success) throw new Response(null, { status: 404 })
	return parsed.data
}

/** What someone has planned in a half day, or null. */
export async function findPlanned(api: Api, personId: string, { on, part }: HalfDay): Promise<Planned | null> {
	const week = await api.schedule.week({ personId, week: weekOf(on) })
	return week.find((planned) => planned.on === on && planned.part === part) ?? null
}

/** A whole half day takes three and a half hours. */
const wholeMinutes = 210

const minutesIn = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * What to plan to get the same again: the work or the lesson. Empty for work of less than a whole half day, because
 * planning one gives the whole of it.
 */
export async function contentToPutBack(api: Api, row: Planned): Promise<string> {
	if (row.lesson === null) {
		const whole = minutesIn(row.endsAt) - minutesIn(row.startsAt) >= wholeMinutes
		return whole ? whatCode({ workTypeId: row.workTypeId }) : ''
	}
	const { lessons } = await api.schedule.choices()
	const { lessonCode, lesson, group } = row
	const found = lessons.find(({ code, name, group: of }) => code === lessonCode && name === lesson && of === group)
	return whatCode({ lessonId: found?.id })
}
