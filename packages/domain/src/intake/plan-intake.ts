import { intake, intakeEvent } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A talk to be: with whom, where and when; after which referral, and which group is thought of. */
export type NewIntake = Pick<typeof intake.$inferInsert, 'personId' | 'coachId' | 'siteId' | 'on' | 'at'> & {
	referralId?: string | null
	cohortId?: string | null
}

/** Plans the first talk with someone (3.3), also with who comes back (3.6). Answers its id. */
export async function planIntake({ db, actor, now }: Ctx, input: NewIntake): Promise<string> {
	const { organisationId, personId: actorId, role: actorRole } = actor
	const [made] = await db
		.insert(intake)
		.values({ ...input, organisationId, state: 'planned', invitations: 0, reach: [] })
		.returning({ id: intake.id })
	if (made === undefined) throw new Error('the intake was not planned')
	await db.insert(intakeEvent).values({
		organisationId,
		intakeId: made.id,
		personId: input.personId,
		action: 'plan',
		from: 'planned',
		to: 'planned',
		actorId,
		actorRole,
		at: now,
	})
	return made.id
}
