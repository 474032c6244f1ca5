import { and, eq } from 'drizzle-orm'
import { person } from '@repo/db/schema'
import { type Ctx, whoAsks } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { ReadingSupport } from './person.schema.ts'

/** How whoever asks takes in a text. */
export async function getReadingSupport({ db, actor }: Ctx): Promise<ReadingSupport> {
	const [row] = await db
		.select({ readingSupport: person.readingSupport })
		.from(person)
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, whoAsks(actor))))
	if (row === undefined) throw new NotFound('person')
	return row.readingSupport
}
