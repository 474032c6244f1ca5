import { cohortDifference, cohortMember } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { Difference } from './cohort.schema.ts'

/** Says why the half days of a member differ from the group's; saying it again replaces it. Someone else's member: NotFound. */
export async function explainDifference({ db, actor, now }: Ctx, { cohortId, personId, reason }: Difference) {
	const { organisationId } = actor
	const isMember = await db.$count(
		cohortMember,
		and(
			eq(cohortMember.organisationId, organisationId),
			eq(cohortMember.cohortId, cohortId),
			eq(cohortMember.personId, personId),
		),
	)
	if (isMember === 0) throw new NotFound('cohort member')
	const said = { reason, setById: actor.personId, setAt: now }
	await db
		.insert(cohortDifference)
		.values({ organisationId, cohortId, personId, ...said })
		.onConflictDoUpdate({
			target: [cohortDifference.organisationId, cohortDifference.cohortId, cohortDifference.personId],
			set: said,
		})
	return { ok: true as const }
}
