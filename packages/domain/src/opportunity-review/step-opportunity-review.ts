import { opportunityReview, opportunityReviewEvent } from '@repo/db/schema'
import { and, desc, eq, max, ne } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { countContactAttempts } from '../enrolment/what-was-done.ts'
import { takeStep, type Taken } from '../machine/machine.rules.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { findDueOn } from './list-opportunity-reviews.ts'
import {
	type OpportunityReviewAction,
	type OpportunityReviewGuard,
	opportunityReviewMachine,
	type OpportunityReviewState,
} from './opportunity-review.machine.rules.ts'
import type { OpportunityReviewHeld, OpportunityReviewStep } from './opportunity-review.schema.ts'

type Row = typeof opportunityReview.$inferSelect
type Refused = Extract<Taken<OpportunityReviewState, OpportunityReviewAction, OpportunityReviewGuard>, { ok: false }>

/** Where the yearly talk stands now; or why the step was not taken. */
export type OpportunityReviewStepped = { ok: true; state: OpportunityReviewState } | Refused

/** Takes a step towards someone's yearly talk (3.13). Of two steps at once the second meets what the first left. */
export const stepOpportunityReview = (
	ctx: Ctx,
	{ personId, action }: OpportunityReviewStep,
): Promise<OpportunityReviewStepped> =>
	inTransaction(ctx, async (ctx) => step(ctx, await lockOpen(ctx, personId), action))

/** The talk was held, and something follows from it, or nothing: both are kept at once. */
export function holdOpportunityReview(
	ctx: Ctx,
	{ personId, heldOn, followUp }: OpportunityReviewHeld,
): Promise<OpportunityReviewStepped> {
	return inTransaction(ctx, async (ctx) => {
		const row = await lockOpen(ctx, personId)
		const held = row.state === 'held' ? { ok: true as const } : await step(ctx, row, 'hold', { heldOn })
		if (!held.ok) return held
		return step(ctx, { ...row, state: 'held' }, 'follow', { followUp })
	})
}

/** An appointment for the yearly talk was made: that plans it, unless it is planned already. */
export async function planOpportunityReview(ctx: Ctx, personId: string): Promise<void> {
	await stepOpportunityReview(ctx, { personId, action: 'plan' })
}

/** The talk that is not finished, kept from others; made now when nothing was done about it yet. */
async function lockOpen(ctx: Ctx, personId: string): Promise<Row> {
	const { db, actor } = ctx
	const found = await findOpen(ctx, personId)
	if (found !== undefined) return found
	const dueOn = await findDueOn(ctx, personId)
	await db
		.insert(opportunityReview)
		.values({ organisationId: actor.organisationId, personId, dueOn, state: 'due' })
		.onConflictDoNothing()
	const made = await findOpen(ctx, personId)
	if (made === undefined) throw new Error('the talk was not kept')
	return made
}

async function findOpen({ db, actor }: Ctx, personId: string): Promise<Row | undefined> {
	const [found] = await db
		.select()
		.from(opportunityReview)
		.where(
			and(
				eq(opportunityReview.organisationId, actor.organisationId),
				eq(opportunityReview.personId, personId),
				ne(opportunityReview.state, 'follow_up'),
			),
		)
		.orderBy(desc(opportunityReview.id))
		.limit(1)
		.for('update')
	return found
}

type Values = Partial<Pick<Row, 'heldOn' | 'followUp'>>

async function step(
	ctx: Ctx,
	row: Row,
	action: OpportunityReviewAction,
	values: Values = {},
): Promise<OpportunityReviewStepped> {
	const { db, actor, now } = ctx
	const tried = action === 'give_up' && (await triedOften(ctx, row))
	const taken = takeStep(opportunityReviewMachine, {
		state: row.state,
		action,
		by: actor.role,
		holds: (guard) => (guard === 'tried-often-enough' ? tried : (values.heldOn ?? '') <= localClock(now).date),
	})
	if (!taken.ok) return taken
	const { organisationId, id, personId, state: from } = row
	await db
		.update(opportunityReview)
		.set({ state: taken.to, ...values })
		.where(and(eq(opportunityReview.organisationId, organisationId), eq(opportunityReview.id, id)))
	const by = { actorId: actor.personId, actorRole: actor.role, at: now, reasonCode: values.followUp ?? null }
	await db
		.insert(opportunityReviewEvent)
		.values({ organisationId, opportunityReviewId: id, personId, action, from, to: taken.to, ...by })
	return { ok: true, state: taken.to }
}

/**
 * Whether someone was called in vain as often as the organisation asks for before it says "not reached": about this talk, so since
 * the talk before it, or, of the first talk, since it stood on the list.
 */
async function triedOften(ctx: Ctx, { personId, dueOn }: Row): Promise<boolean> {
	const terms = await getSettings(ctx, ['opportunity_attempts_min', 'opportunity_alarm_weeks'])
	const lastHeldOn = await findLastHeld(ctx, personId)
	const from = lastHeldOn === null ? addDays(dueOn, -7 * terms.opportunity_alarm_weeks) : addDays(lastHeldOn, 1)
	return (await countContactAttempts(ctx, { personId, from, outcome: 'not_reached' })) >= terms.opportunity_attempts_min
}

async function findLastHeld({ db, actor }: Ctx, personId: string): Promise<string | null> {
	const [last] = await db
		.select({ heldOn: max(opportunityReview.heldOn) })
		.from(opportunityReview)
		.where(and(eq(opportunityReview.organisationId, actor.organisationId), eq(opportunityReview.personId, personId)))
	return last?.heldOn ?? null
}
