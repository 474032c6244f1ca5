import { enrolment, enrolmentEvent, enrolmentExit } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { TakerCtx } from '../context.ts'
import { clearPlan } from './clear-plan.ts'
import type { EnrolmentState } from './enrolment.machine.rules.ts'
import type { AnyStep, Before } from './step-enrolment.ts'

/** Writes a step that the machine allowed: the state, where it leads, the event. Answers how many half days left the plan. */
export async function carryOut(ctx: TakerCtx, before: Before, step: AnyStep, to: EnrolmentState): Promise<number> {
	const { db, actor, now } = ctx
	const { organisationId, id: enrolmentId, personId } = before
	await db
		.update(enrolment)
		.set({ state: to, ...rest(step), ...('on' in step ? { until: step.on } : {}) })
		.where(and(eq(enrolment.organisationId, organisationId), eq(enrolment.id, enrolmentId)))
	const exit = exitOf(step)
	if (exit !== null)
		await db
			.insert(enrolmentExit)
			.values({ organisationId, enrolmentId, personId, ...exit })
			.onConflictDoUpdate({ target: [enrolmentExit.organisationId, enrolmentExit.enrolmentId], set: exit })
	const isClock = actor.role === 'clock'
	const by = { actorId: actor.personId, actorRole: isClock ? null : actor.role, at: now }
	const { action } = step
	await db.insert(enrolmentEvent).values({
		organisationId,
		enrolmentId,
		personId,
		action,
		from: before.state,
		to,
		reasonCode: reasonOf(step),
		...by,
	})
	// The clock ends nothing.
	return to === 'ended' && 'on' in step && actor.role !== 'clock'
		? clearPlan({ db, actor, now }, { personId, ...step })
		: 0
}

/** Until when it rests, and why: only while it is paused. */
const rest = (step: AnyStep) =>
	step.action === 'pause'
		? { pausedUntil: step.until, pauseReason: step.reason }
		: { pausedUntil: null, pauseReason: null }

/** Where it leads, as far as this step says so. */
function exitOf(step: AnyStep) {
	if (step.action === 'complete') return { direction: step.direction }
	const { action } = step
	if (action !== 'end' && action !== 'drop') return null
	const type = action === 'drop' ? ('dropout' as const) : step.type
	return { type, destination: step.destination, aftercareOn: step.aftercareOn }
}

/** The code that the event keeps. Why someone left is told to fewer: that stands with the exit, not here. */
const reasonOf = (step: AnyStep) => (step.action === 'pause' ? step.reason : null)
