import type { Ctx } from '../context.ts'
import { foresee } from './foresee.ts'
import { addDays, byTime, type HalfDay, isWorkday, localClock, parts } from './half-day.rules.ts'

/** What someone wants to do, and when about. */
export type Wanted = { personId: string; siteId: string; workTypeId?: string; lessonId?: string; near: HalfDay }

const daysAround = 14

/** The three half days nearest to the wanted one where there is a place; a lesson only when its group meets. */
export async function listFreeHalfDays(ctx: Ctx, { personId, siteId, near, ...what }: Wanted): Promise<HalfDay[]> {
	const today = localClock(ctx.now).date
	const asked = Array.from({ length: 2 * daysAround + 1 }, (_, index) => addDays(near.on, index - daysAround))
		.filter((on) => isWorkday(on) && on >= today)
		.flatMap((on) => parts.map((part) => ({ on, part, ...what })))
		.filter((halfDay) => byTime(halfDay, near) !== 0)
	const foreseen = await foresee(ctx, personId, siteId, asked)
	return foreseen
		.filter(({ reason, given }) => reason === null && (what.lessonId === undefined || given))
		.toSorted((one, other) => distance(one, near) - distance(other, near) || byTime(one, other))
		.slice(0, 3)
		.map(({ on, part }) => ({ on, part }))
}

const distance = (one: HalfDay, other: HalfDay) => Math.abs(Date.parse(one.on) - Date.parse(other.on))
