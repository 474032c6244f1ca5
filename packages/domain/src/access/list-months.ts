import { accessEvent, accessReview } from '@repo/db/schema'
import { eq, min } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { addMonths, type MonthState, monthOf, stateOf } from './month.rules.ts'

/** How many months back overviews are listed. */
const most = 24

/** The months of the log, newest first, each with how its overview stands. */
export async function listMonths({ db, actor, now }: Ctx): Promise<{ month: string; state: MonthState }[]> {
	const today = localClock(now).date
	const { organisationId } = actor
	const [first] = await db
		.select({ day: min(accessEvent.day) })
		.from(accessEvent)
		.where(eq(accessEvent.organisationId, organisationId))
	const reviews = await db
		.select({ month: accessReview.month })
		.from(accessReview)
		.where(eq(accessReview.organisationId, organisationId))
	const reviewed = new Set(reviews.map(({ month }) => monthOf(month)))
	const months = Array.from({ length: most }, (_, back) => addMonths(monthOf(today), -back))
	const from = monthOf(first?.day ?? today)
	return months
		.filter((month, back) => back === 0 || month >= from)
		.map((month) => ({ month, state: stateOf(month, { today, reviewed: reviewed.has(month) }) }))
}
