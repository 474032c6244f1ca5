import { enrolment } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { inTransaction, type TakerCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { takeStep } from '../machine/machine.rules.ts'
import {
	type EnrolmentAction,
	type EnrolmentGuard,
	enrolmentMachine,
	type EnrolmentState,
} from './enrolment.machine.rules.ts'
import { carryOut } from './carry-out.ts'
import type { EnrolmentStep } from './enrolment.schema.ts'
import { lockEnrolmentsOf } from './lock-enrolments-of.ts'
import { whatHolds } from './what-holds.ts'

/** What a step needs to know: a form's, or one of a group's start and its undo. */
export type AnyStep = EnrolmentStep | { enrolmentId: string; action: 'start_with_group' | 'take_back' }

/** Whose it is; the state now, and how many half days left the plan; or why not. */
export type Stepped =
	| { ok: true; personId: string; to: EnrolmentState; cleared: number }
	| { ok: false; personId: string; reason: 'not-in-this-state' | 'not-in-this-role' | EnrolmentGuard }

/**
 * The one way in which an enrolment changes (3.4): locks it, asks the machine, carries the step out and keeps it as an event. A
 * file that was opened with a reason can be read, and its enrolments are not there for this: NotFound.
 */
export function stepEnrolment(ctx: TakerCtx, step: AnyStep): Promise<Stepped> {
	return inTransaction(ctx, async (ctx) => {
		const before = await lockEnrolment(ctx, step.enrolmentId)
		const { personId, state } = before
		const action: EnrolmentAction = step.action
		const wish = { state, action, by: ctx.actor.role }
		// What holds is looked up only for a step that exists here, for who takes it: the clock may read little.
		const exists = takeStep(enrolmentMachine, { ...wish, holds: () => true })
		if (!exists.ok) return { ...exists, personId }
		const holding = await whatHolds(ctx, before, step)
		const taken = takeStep(enrolmentMachine, { ...wish, holds: (guard) => holding[guard] })
		if (!taken.ok) return { ...taken, personId }
		return { ok: true, personId, to: taken.to, cleared: await carryOut(ctx, before, step, taken.to) }
	})
}

/** An enrolment as it is, kept from others until the transaction ends. */
async function lockEnrolment(ctx: TakerCtx, id: string) {
	const { db, actor } = ctx
	const mine = and(eq(enrolment.organisationId, actor.organisationId), eq(enrolment.id, id))
	const [whose] = await db.select({ personId: enrolment.personId }).from(enrolment).where(mine)
	if (whose === undefined) throw new NotFound('enrolment')
	await lockEnrolmentsOf(ctx, whose.personId)
	const [row] = await db.select().from(enrolment).where(mine).for('update')
	if (row === undefined) throw new NotFound('enrolment')
	return row
}

/** An enrolment that is about to change. */
export type Before = Awaited<ReturnType<typeof lockEnrolment>>
