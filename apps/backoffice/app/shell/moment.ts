import { localClock } from '@repo/domain/schedule/half-day.rules'
import { staffDate, time } from '@repo/i18n/format'

/** "9:20 uur". */
export const clock = (at: Date): string => time('nl', localClock(at).time)

/** "23 november 2026, 9:20 uur". */
export const moment = (at: Date): string => `${staffDate(localClock(at).date)}, ${clock(at)}`
