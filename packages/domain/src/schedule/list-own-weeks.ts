import { listOwnAppointments, type OwnAppointment } from '../appointment/list-own-appointments.ts'
import type { Ctx } from '../context.ts'
import { addDays, type HalfDay, localClock, mondayOf, type Part, parts, workdaysFrom } from './half-day.rules.ts'
import { listOwnHalfDays, type OwnHalfDay } from './list-own-half-days.ts'

/** One day of someone's weeks: each part with what is planned, or null when free; and the talks of that day. */
export type OwnDay = {
	on: string
	parts: { part: Part; planned: OwnHalfDay | null }[]
	appointments: OwnAppointment[]
}

/** This week and next week of the signed-in person, Monday to Friday. */
export async function listOwnWeeks(ctx: Ctx): Promise<{ today: string; weeks: { monday: string; days: OwnDay[] }[] }> {
	const today = localClock(ctx.now).date
	const mondays = [mondayOf(today), addDays(mondayOf(today), 7)]
	const [from, until] = [mondayOf(today), addDays(mondayOf(today), 11)]
	const [planned, talks] = await Promise.all([listOwnHalfDays(ctx, from, until), listOwnAppointments(ctx, from, until)])
	const at = ({ on, part }: HalfDay) => planned.find((halfDay) => halfDay.on === on && halfDay.part === part) ?? null
	const dayOf = (on: string): OwnDay => ({
		on,
		parts: parts.map((part) => ({ part, planned: at({ on, part }) })),
		appointments: talks.filter((talk) => talk.on === on),
	})
	return { today, weeks: mondays.map((monday) => ({ monday, days: workdaysFrom(monday).map(dayOf) })) }
}
