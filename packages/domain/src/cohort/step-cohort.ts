import { cohort, cohortEvent } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { takeStep } from '../machine/machine.rules.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { countRunning } from './count-running.ts'
import { type CohortAction, type CohortGuard, cohortMachine } from './cohort.machine.rules.ts'

/** Takes a step of a group that is locked, and keeps it as an event; `starters` is how many members start with it. */
export async function stepCohort(ctx: Ctx, group: typeof cohort.$inferSelect, action: CohortAction, starters: number) {
	const { db, actor, now } = ctx
	const { organisationId, id: cohortId, state: from } = group
	const today = localClock(now).date
	const running = action === 'end' ? await countRunning(ctx, cohortId) : 0
	const holding: Record<CohortGuard, boolean> = {
		'no-template': group.templateId !== null,
		nobody: starters > 0,
		'start-passed': group.from >= today,
		begun: group.from >= today,
		'still-running': running === 0,
	}
	const taken = takeStep(cohortMachine, { state: from, action, by: actor.role, holds: (guard) => holding[guard] })
	if (!taken.ok) return taken
	const { to } = taken
	await db
		.update(cohort)
		.set({ state: to })
		.where(and(eq(cohort.organisationId, organisationId), eq(cohort.id, cohortId)))
	const by = { actorId: actor.personId, actorRole: actor.role, at: now }
	await db.insert(cohortEvent).values({ organisationId, cohortId, action, from, to, ...by })
	return taken
}
