import { type Agreed, holidayOn } from '../holiday/holiday.rules.ts'
import { addDays, isWorkday } from './half-day.rules.ts'

/**
 * The date so many working days after a date. The date itself does not count; Saturdays, Sundays and public holidays do not
 * either.
 */
export function addWorkingDays(date: string, days: number, agreed: Agreed): string {
	let [on, left] = [date, days]
	while (left > 0) {
		on = addDays(on, 1)
		if (isWorkday(on) && holidayOn(on, agreed) === null) left -= 1
	}
	return on
}
