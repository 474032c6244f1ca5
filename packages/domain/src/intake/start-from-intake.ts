import { joinCohort } from '../cohort/join-cohort.ts'
import type { Ctx } from '../context.ts'
import { planEnrolment } from '../enrolment/plan-enrolment.ts'
import type { LockedIntake } from './lock-intake.ts'

/** Why a start cannot be planned. */
export type StartRefusal = 'planned-already' | 'cohort-closed' | 'in-another-group'

/** Planned, or nothing to plan; `waiting`: the place in the line of a group that is full. */
export type StartPlanned = { ok: true; waiting: number | null } | { ok: false; reason: StartRefusal }

/** What came of an intake becomes an enrolment: alone from a day on, or with a group. Nothing starts for who gets another offer. */
export async function startFromIntake(
	ctx: Ctx,
	{ outcome, personId, product, startOn, cohortId }: LockedIntake,
): Promise<StartPlanned> {
	if (outcome === 'start_individual' && product !== null && startOn !== null) {
		const planned = await planEnrolment(ctx, { personId, product, from: startOn })
		return planned.ok ? { ok: true, waiting: null } : planned
	}
	if (outcome === 'start_cohort' && cohortId !== null) {
		const joined = await joinCohort(ctx, { cohortId, personId })
		if (!joined.ok) return { ok: false, reason: joined.reason === 'in-another-group' ? joined.reason : 'cohort-closed' }
		return { ok: true, waiting: joined.place === 'waiting' ? joined.position : null }
	}
	return { ok: true, waiting: null }
}
