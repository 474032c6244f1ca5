import { person } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** The file in which someone's file went on, for who may see that one; null where it did not, or is not theirs to see. */
export async function findMergedInto({ db, actor }: Ctx, id: string): Promise<string | null> {
	const [row] = await db
		.select({ id: person.id })
		.from(person)
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, sql`merged_into(${id}::uuid)`)))
	return row?.id ?? null
}
