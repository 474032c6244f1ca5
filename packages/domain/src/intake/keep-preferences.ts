import { workType, workTypePreference } from '@repo/db/schema'
import { and, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** Keeps which work someone wants to try, instead of what they chose before; of work that there is here. */
export async function keepPreferences(ctx: Ctx, personId: string, wanted: readonly string[]): Promise<void> {
	const { db, actor } = ctx
	const { organisationId } = actor
	await db
		.delete(workTypePreference)
		.where(and(eq(workTypePreference.organisationId, organisationId), eq(workTypePreference.personId, personId)))
	if (wanted.length > 0) await addPreferences(ctx, personId, wanted)
}

/** Adds work that someone wants to try, where it is not there already. */
export async function addPreferences(
	{ db, actor, now }: Ctx,
	personId: string,
	wanted: readonly string[],
): Promise<void> {
	const { organisationId } = actor
	const there = await db
		.select({ workTypeId: workType.id })
		.from(workType)
		.where(and(eq(workType.organisationId, organisationId), inArray(workType.id, [...wanted])))
	const chosenOn = localClock(now).date
	if (there.length > 0)
		await db
			.insert(workTypePreference)
			.values(there.map(({ workTypeId }) => ({ organisationId, personId, workTypeId, chosenOn })))
			.onConflictDoNothing()
}
