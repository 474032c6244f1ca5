import { and, eq } from 'drizzle-orm'
import { person } from '@repo/db/schema'
import { type Ctx, whoAsks } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { ReadingSupport } from './person.schema.ts'

/** Keeps how whoever asks takes in a text: reading, or with help. */
export async function chooseReadingSupport({ db, actor }: Ctx, readingSupport: ReadingSupport): Promise<void> {
	const changed = await db
		.update(person)
		.set({ readingSupport })
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, whoAsks(actor))))
		.returning({ id: person.id })
	if (changed.length === 0) throw new NotFound('person')
}
