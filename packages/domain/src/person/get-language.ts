import { and, eq } from 'drizzle-orm'
import { person } from '@repo/db/schema'
import { type Ctx, whoAsks } from '../context.ts'
import { NotFound } from '../errors.ts'

/** The language that whoever asks reads in. */
export async function getLanguage({ db, actor }: Ctx) {
	const [row] = await db
		.select({ readsIn: person.readsIn })
		.from(person)
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, whoAsks(actor))))
	if (row === undefined) throw new NotFound('person')
	return row.readsIn
}
