import { appointment, person } from '@repo/db/schema'
import { and, asc, eq, gte, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** How many are shown at once. */
const shownMax = 20

/** Coming appointments of the own people who said "ik kan niet", the nearest first: the coach calls them, or moves it. */
export function listDeclined({ db, actor, now }: Ctx) {
	return db
		.select({
			id: appointment.id,
			personId: person.id,
			name: person.name,
			on: appointment.on,
			startsAt: appointment.startsAt,
		})
		.from(appointment)
		.innerJoin(person, and(eq(person.organisationId, appointment.organisationId), eq(person.id, appointment.personId)))
		.where(
			and(
				eq(appointment.organisationId, actor.organisationId),
				eq(appointment.state, 'declined'),
				gte(appointment.on, localClock(now).date),
				sql`${appointment.personId} in (select goes_with())`,
			),
		)
		.orderBy(asc(appointment.on), asc(appointment.startsAt), asc(appointment.id))
		.limit(shownMax)
}
