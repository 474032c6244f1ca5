import { and, eq } from 'drizzle-orm'
import { person } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { Language } from './person.schema.ts'

/** Keeps the language that the signed-in person reads in. */
export async function chooseLanguage({ db, actor }: Ctx, readsIn: Language) {
	const changed = await db
		.update(person)
		.set({ readsIn })
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, actor.personId)))
		.returning({ id: person.id })
	if (changed.length === 0) throw new NotFound('person')
}
