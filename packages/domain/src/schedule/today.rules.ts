/** A half day with its local times. */
type Timed = { on: string; startsAt: string; endsAt: string }

/** Today by the clock: what runs, what is still to come, the next one after today, and whether today's work is done. */
export type Today<H extends Timed> = { now: H | null; later: H[]; next: H | null; done: boolean }

/** Sorts someone's coming half days into now, later today and next. What is over is left out. */
export function arrangeToday<H extends Timed>(halfDays: readonly H[], clock: { date: string; time: string }): Today<H> {
	const open = halfDays.filter(({ on, endsAt }) => on > clock.date || (on === clock.date && endsAt > clock.time))
	const today = open.filter(({ on }) => on === clock.date)
	const now = today.find(({ startsAt }) => startsAt <= clock.time) ?? null
	return {
		now,
		later: today.filter((halfDay) => halfDay !== now),
		next: open.find(({ on }) => on > clock.date) ?? null,
		done: today.length === 0 && halfDays.some(({ on }) => on === clock.date),
	}
}
