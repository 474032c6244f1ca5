import { type HalfDay, isWorkday, localClock, type Part, parts } from '../schedule/half-day.rules.ts'

/** When a half day of a site ends: local time, `HH:MM` or with seconds. */
export type Times = readonly { part: Part; endsAt: string }[]

/** A half day and the instant at which it ends. */
export type HalfDayNow = HalfDay & { endsAt: Date }

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * The half day that presence is marked of: the one that runs, or else the next one of today. Null when today has none left.
 * No half day is at night, when clocks change, so that minutes on the wall are minutes.
 */
export function halfDayNow(times: Times, now: Date): HalfDayNow | null {
	const clock = localClock(now)
	if (!isWorkday(clock.date)) return null
	const inOrder = times.toSorted((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part))
	const found = inOrder.find(({ endsAt }) => endsAt.slice(0, 5) > clock.time)
	if (found === undefined) return null
	const minute = 60_000
	const thisMinute = Math.floor(now.getTime() / minute) * minute
	const left = minutesOf(found.endsAt) - minutesOf(clock.time)
	return { on: clock.date, part: found.part, endsAt: new Date(thisMinute + left * minute) }
}

/**
 * Whether presence in a half day may be marked now: it is of today, and not later than the half day that runs. One that is
 * over counts too: what was tapped without a network comes late.
 */
export function mayMark({ on, part }: HalfDay, times: Times, now: Date): boolean {
	const running = halfDayNow(times, now)?.part ?? 'afternoon'
	return on === localClock(now).date && parts.indexOf(part) <= parts.indexOf(running)
}
