import { staffHalfDay } from '@repo/i18n/format'
import { readHalfDayCode } from './half-day-code.ts'

/** The name of a half day by its code: "dinsdagmiddag 24 november". The code is one of ours. */
export function halfDayName(code: string): string {
	const { on, part } = readHalfDayCode(code)
	return on && part ? staffHalfDay({ on, part }) : ''
}
