import { away } from '@repo/db/schema'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** When someone is away for an appointment: local times, `HH:MM`, and nothing else of it. */
export type AwayTimes = { startsAt: string; endsAt: string }

/** The times at which these people are away on a date: all that planning and the work floor know of appointments (3.16). */
export async function listAway({ db, actor }: Ctx, people: string[], on: string): Promise<Map<string, AwayTimes[]>> {
	const times = new Map<string, AwayTimes[]>()
	if (people.length === 0) return times
	const rows = await db
		.select({ personId: away.personId, startsAt: away.startsAt, endsAt: away.endsAt })
		.from(away)
		.where(and(eq(away.organisationId, actor.organisationId), inArray(away.personId, people), eq(away.on, on)))
		.orderBy(asc(away.startsAt))
	for (const { personId, startsAt, endsAt } of rows)
		times.set(personId, [
			...(times.get(personId) ?? []),
			{ startsAt: startsAt.slice(0, 5), endsAt: endsAt.slice(0, 5) },
		])
	return times
}
