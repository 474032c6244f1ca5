/** How long a monthly overview may stay unread after its month, in days (A12). */
export const daysToReview = 31

/** The month of a local date. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** The month so many months later. */
export function addMonths(month: string, count: number): string {
	const [year = 0, number = 1] = month.split('-').map(Number)
	return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** How an overview stands: its month still runs, it was looked through, it waits, or it waited too long. */
export type MonthState = 'running' | 'reviewed' | 'waiting' | 'late'

/** Late is when it is more than `daysToReview` days after the last day of the month. */
export function stateOf(month: string, { today, reviewed }: { today: string; reviewed: boolean }): MonthState {
	const next = `${addMonths(month, 1)}-01`
	if (today < next) return 'running'
	if (reviewed) return 'reviewed'
	const daysAfter = (Date.parse(today) - Date.parse(next)) / 86_400_000 + 1
	return daysAfter > daysToReview ? 'late' : 'waiting'
}
