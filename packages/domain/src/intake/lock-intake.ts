import { intake, languageProfile } from '@repo/db/schema'
import { and, desc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** An intake as a step finds it, locked until the end of the transaction. Whoever may only read it, does not find it: NotFound. */
export async function lockIntake({ db, actor }: Ctx, id: string) {
	const [row] = await db
		.select()
		.from(intake)
		.where(and(eq(intake.organisationId, actor.organisationId), eq(intake.id, id)))
		.for('update')
	if (row === undefined) throw new NotFound('intake')
	return row
}

/** An intake that is locked. */
export type LockedIntake = Awaited<ReturnType<typeof lockIntake>>

/** What someone can do in Dutch, as it was written down last; nothing when that never was. */
export async function findLanguageProfile({ db, actor }: Ctx, personId: string) {
	const [row] = await db
		.select()
		.from(languageProfile)
		.where(and(eq(languageProfile.organisationId, actor.organisationId), eq(languageProfile.personId, personId)))
		.orderBy(desc(languageProfile.on))
		.limit(1)
	return row ?? null
}
