import type { Ctx } from '../context.ts'
import { listOwnAppointments } from '../appointment/list-own-appointments.ts'
import { getReader } from '../person/get-reader.ts'
import { listOwnReferrals } from '../referral/list-own-referrals.ts'
import { addDays, localClock } from './half-day.rules.ts'
import { listOwnHalfDays } from './list-own-half-days.ts'
import { arrangeToday } from './today.rules.ts'

/** How far ahead the next half day is looked for, in days. */
const daysAhead = 28

/** What the signed-in person does now, later today, and next after today; the talks of today that are not over; who helps; and whether somebody sent them to us. */
export async function getToday(ctx: Ctx) {
	const clock = localClock(ctx.now)
	const [reader, halfDays, appointments] = await Promise.all([
		getReader(ctx),
		listOwnHalfDays(ctx, clock.date, addDays(clock.date, daysAhead), 3),
		listOwnAppointments(ctx, clock.date, clock.date),
	])
	const coming = appointments.filter(({ endsAt }) => endsAt > clock.time)
	// Only who has no schedule may have been sent to us again: everyone else's Vandaag asks nothing more.
	const isSent = halfDays.length === 0 && (await listOwnReferrals(ctx)).length > 0
	return { today: clock.date, appointments: coming, isSent, ...reader, ...arrangeToday(halfDays, clock) }
}
