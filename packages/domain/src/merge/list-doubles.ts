import { personBirth } from '@repo/db/schema'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { findPeople } from '../person/find-people.ts'
import { getPerson } from '../person/get-person.ts'
import type { DoubleSearch } from './merge.schema.ts'

/** Someone whose file may be the same person's. */
export type Double = { id: string; name: string; bornOn: string | null }

/**
 * Whose file may be the same person's as this one: who sounds alike (3.2), or who has this text in their name. For a team lead. Someone
 * else's: NotFound.
 */
export async function listDoubles(ctx: Ctx, { personId, text }: DoubleSearch): Promise<Double[]> {
	await getPerson(ctx, personId)
	if (text !== '') return withBirths(ctx, await findPeople(ctx, text), personId)
	const rows = await ctx.db.execute<Double>(
		sql`select person_id as id, name, born_on::text as "bornOn" from find_doubles(${personId}::uuid)`,
	)
	return [...rows]
}

async function withBirths(
	{ db, actor }: Ctx,
	found: readonly { id: string; name: string }[],
	personId: string,
): Promise<Double[]> {
	const others = found.filter(({ id }) => id !== personId)
	if (others.length === 0) return []
	const births = await db
		.select({ personId: personBirth.personId, bornOn: personBirth.bornOn })
		.from(personBirth)
		.where(
			and(
				eq(personBirth.organisationId, actor.organisationId),
				inArray(
					personBirth.personId,
					others.map(({ id }) => id),
				),
			),
		)
	const bornOn = new Map(births.map((row) => [row.personId, row.bornOn]))
	return others.map((other) => ({ ...other, bornOn: bornOn.get(other.id) ?? null }))
}
