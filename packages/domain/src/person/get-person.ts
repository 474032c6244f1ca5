import { and, eq } from 'drizzle-orm'
import { person } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** One participant by id, for staff who may see them; anyone else's does not exist. */
export async function getPerson({ db, actor }: Ctx, id: string) {
	const [row] = await db
		.select({ id: person.id, name: person.name, readsIn: person.readsIn, readingSupport: person.readingSupport })
		.from(person)
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, id)))
	if (row === undefined) throw new NotFound('person')
	return row
}
