import type { Ctx } from '../context.ts'
import { listOwnAppointments } from '../appointment/list-own-appointments.ts'
import { getReader } from '../person/get-reader.ts'
import { addDays, localClock } from './half-day.rules.ts'
import { listOwnHalfDays } from './list-own-half-days.ts'
import { arrangeToday } from './today.rules.ts'

/** How far ahead the next half day is looked for, in days. */
const daysAhead = 28

/** What the signed-in person does now, later today, and next after today; the talks of today that are not over; and who helps. */
export async function getToday(ctx: Ctx) {
	const clock = localClock(ctx.now)
	const [reader, halfDays, appointments] = await Promise.all([
		getReader(ctx),
		listOwnHalfDays(ctx, clock.date, addDays(clock.date, daysAhead), 3),
		listOwnAppointments(ctx, clock.date, clock.date),
	])
	const coming = appointments.filter(({ endsAt }) => endsAt > clock.time)
	return { today: clock.date, appointments: coming, ...reader, ...arrangeToday(halfDays, clock) }
}
