import { and, asc, eq, sql } from 'drizzle-orm'
import { person } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** How many people one search shows. */
export const peopleMax = 50

/**
 * Participants whose name holds the searched text, by name, at most `peopleMax`: everyone for a planner, the own caseload
 * for a coach. An empty text gives the first ones.
 */
export function findPeople({ db, actor }: Ctx, text: string) {
	const { organisationId } = actor
	return db
		.select({ id: person.id, name: person.name })
		.from(person)
		.where(
			and(
				eq(person.organisationId, organisationId),
				sql`position(lower(${text.trim()}) in lower(${person.name})) > 0`,
				sql`not exists (select from staff s where s.organisation_id = ${person.organisationId} and s.person_id = ${person.id})`,
			),
		)
		.orderBy(asc(person.name))
		.limit(peopleMax)
}
