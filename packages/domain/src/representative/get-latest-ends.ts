import { person, personBirth } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { latestEnd, representativeRelations, type RepresentativeRelation } from './representative.rules.ts'

/** The last day that counts, or why there is none. */
type LatestEnd = ReturnType<typeof latestEnd>

/** Until when somebody may look along with a participant, by what they are to them. Anyone else than a participant: NotFound. */
export async function getLatestEnds(ctx: Ctx, personId: string): Promise<Record<RepresentativeRelation, LatestEnd>> {
	const { db, actor, now } = ctx
	const [found] = await db
		.select({ bornOn: personBirth.bornOn })
		.from(person)
		.leftJoin(
			personBirth,
			and(eq(personBirth.organisationId, person.organisationId), eq(personBirth.personId, person.id)),
		)
		.where(
			and(eq(person.organisationId, actor.organisationId), eq(person.id, personId), sql`is_participant(${person.id})`),
		)
	if (found === undefined) throw new NotFound('person')
	const { representation_days_max: daysMax } = await getSettings(ctx, ['representation_days_max'])
	const of = { bornOn: found.bornOn, today: localClock(now).date, daysMax }
	const ends = representativeRelations.map((relation) => [relation, latestEnd(relation, of)])
	return Object.fromEntries(ends) as Record<RepresentativeRelation, LatestEnd>
}
