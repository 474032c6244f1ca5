import { and, eq } from 'drizzle-orm'
import { person } from '@repo/db/schema'
import { type Ctx, whoAsks } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { Language } from './person.schema.ts'

/** Keeps the language that whoever asks reads in. */
export async function chooseLanguage({ db, actor }: Ctx, readsIn: Language) {
	const changed = await db
		.update(person)
		.set({ readsIn })
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, whoAsks(actor))))
		.returning({ id: person.id })
	if (changed.length === 0) throw new NotFound('person')
}
