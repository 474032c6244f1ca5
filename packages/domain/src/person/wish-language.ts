import type { Db } from '@repo/db/client'
import { languageWish } from '@repo/db/schema'
import type { LanguageWish } from './person.schema.ts'

/** Stores a language that someone missed, for whoever makes translations; before or after sign-in, without a name. */
export async function wishLanguage(
	{ db, organisationId, now }: { db: Db; organisationId: string; now: Date },
	{ language }: LanguageWish,
) {
	await db.insert(languageWish).values({ organisationId, language, askedAt: now })
}
