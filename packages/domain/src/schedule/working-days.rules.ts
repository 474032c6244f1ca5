import { addDays, isWorkday } from './half-day.rules.ts'

/** The date so many working days after a date. The date itself does not count; Saturdays and Sundays do not either. */
export function addWorkingDays(date: string, days: number): string {
	let [on, left] = [date, days]
	while (left > 0) {
		on = addDays(on, 1)
		if (isWorkday(on)) left -= 1
	}
	return on
}
