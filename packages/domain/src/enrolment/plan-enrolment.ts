import { enrolment, enrolmentEvent } from '@repo/db/schema'
import { and, desc, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { reopenParticipant } from '../person/reopen-participant.ts'
import type { Product } from './enrolment.rules.ts'
import { lockEnrolmentsOf } from './lock-enrolments-of.ts'

/** Planned; `returns` when the one before had ended: "Welkom terug". Refused while another one is planned already. */
export type PlannedEnrolment =
	| { ok: true; enrolmentId: string; returns: boolean }
	| { ok: false; reason: 'planned-already' }

/** What for, from which local date, and with which group; alone when none is named. */
export type EnrolmentPlan = { personId: string; product: Product; from: string; cohortId?: string }

/**
 * Plans an enrolment, from an intake's outcome or by whoever plans or coaches. It is linked to the newest one before it, so that a
 * return (3.6) and a switch between kinds of work are the same person's next episode and never a new file.
 */
export function planEnrolment(
	ctx: Ctx,
	{ personId, product, from, cohortId }: EnrolmentPlan,
): Promise<PlannedEnrolment> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		const { organisationId } = actor
		await lockEnrolmentsOf(ctx, personId)
		const before = await listBefore(ctx, personId)
		if (before.some(({ state }) => state === 'planned')) return { ok: false, reason: 'planned-already' }
		const [previous] = before
		const [made] = await db
			.insert(enrolment)
			.values({
				organisationId,
				personId,
				product,
				from,
				cohortId,
				state: 'planned',
				delivery: cohortId === undefined ? 'individual' : 'cohort',
				previousId: previous?.id,
			})
			.returning({ enrolmentId: enrolment.id })
		if (made === undefined) throw new Error('the enrolment was not made')
		await reopenParticipant(ctx, personId)
		const by = { actorId: actor.personId, actorRole: actor.role, at: now }
		await db.insert(enrolmentEvent).values({ organisationId, ...made, personId, action: 'plan', to: 'planned', ...by })
		return { ok: true, ...made, returns: previous?.state === 'ended' }
	})
}

/** The enrolments so far, newest first. */
const listBefore = ({ db, actor }: Ctx, personId: string) =>
	db
		.select({ id: enrolment.id, state: enrolment.state })
		.from(enrolment)
		.where(and(eq(enrolment.organisationId, actor.organisationId), eq(enrolment.personId, personId)))
		.orderBy(desc(enrolment.from), desc(enrolment.id))
