import { workTypePreference } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { OwnWork } from './intake.schema.ts'
import { addPreferences } from './keep-preferences.ts'

/** The participant wants to try a kind of work, or rather not; saying it twice changes nothing more (3.3). */
export async function chooseWork(ctx: Ctx, { workTypeId, chosen }: OwnWork): Promise<void> {
	const { organisationId, personId } = ctx.actor
	if (chosen) return addPreferences(ctx, personId, [workTypeId])
	await ctx.db
		.delete(workTypePreference)
		.where(
			and(
				eq(workTypePreference.organisationId, organisationId),
				eq(workTypePreference.personId, personId),
				eq(workTypePreference.workTypeId, workTypeId),
			),
		)
}
