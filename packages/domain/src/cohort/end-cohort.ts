import { type Ctx, inTransaction } from '../context.ts'
import type { CohortGuard } from './cohort.machine.rules.ts'
import { lockCohort } from './lock-cohort.ts'
import { stepCohort } from './step-cohort.ts'

/** The group is over; or why not yet. */
export type EndedCohort = { ok: true } | { ok: false; reason: 'not-in-this-state' | 'not-in-this-role' | CohortGuard }

/** Ends a group in which nobody goes through anything any more; from then on nobody comes into it. Its history stays. Unknown: NotFound. */
export function endCohort(ctx: Ctx, cohortId: string): Promise<EndedCohort> {
	return inTransaction(ctx, async (ctx) => {
		const stepped = await stepCohort(ctx, await lockCohort(ctx, cohortId), 'end', 0)
		return stepped.ok ? { ok: true } : stepped
	})
}
