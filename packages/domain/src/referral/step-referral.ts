import { type Ctx, inTransaction } from '../context.ts'
import { type Taken, takeStep } from '../machine/machine.rules.ts'
import { acceptReferral } from './accept-referral.ts'
import { type LockedReferral, lockReferral } from './lock-referral.ts'
import { type ReferralAction, type ReferralGuard, referralMachine } from './referral.machine.rules.ts'
import { type ReferralItem, type ReferralState, itemsToAccept, itemsToSend } from './referral.rules.ts'
import type { ReferralStep } from './referral.schema.ts'
import { replyBy } from './reply-by.ts'
import { type Change, writeStep } from './write-step.ts'
import { type Surroundings, lookAround } from './look-around.ts'

/** Why a step of a referral is refused. */
export type ReferralRefusal = Extract<Taken<ReferralState, ReferralAction, ReferralGuard>, { ok: false }>['reason']

/** Taken, or why not with everything that is still to be filled in; with whose file it is, once that is known. */
export type ReferralTaken = { personId: string | null } & (
	| { ok: true; state: ReferralState }
	| { ok: false; reason: ReferralRefusal; missing: ReferralItem[] }
)

/** Takes one step with a referral (3.2): the table decides, the row is locked, and an event says who did what and why. */
export function stepReferral(ctx: Ctx, step: ReferralStep): Promise<ReferralTaken> {
	return inTransaction(ctx, async (ctx) => {
		const found = await lockReferral(ctx, step.id)
		const around = await lookAround(ctx, found, step)
		const taken = takeStep(referralMachine, {
			state: found.state,
			action: step.action,
			by: ctx.actor.role,
			holds: (guard) => holds(guard, found, step, around),
		})
		if (!taken.ok)
			return { ok: false, reason: taken.reason, missing: missingFor(found, step), personId: found.personId }
		const personId = await whoItIs(ctx, found, step)
		const reasonCode = 'reason' in step ? step.reason : null
		const event = { action: step.action, to: taken.to, personId, reasonCode }
		await writeStep(ctx, found, event, { personId, ...(await whatChanges(ctx, step)) })
		return { ok: true, state: taken.to, personId }
	})
}

/** Whose file it is about, as far as that is known from this step on. Who waits may be someone who was here before. */
async function whoItIs(ctx: Ctx, found: LockedReferral, step: ReferralStep): Promise<string | null> {
	if (step.action === 'accept') return acceptReferral(ctx, found, step)
	return found.personId ?? (step.action === 'wait' && step.who !== 'new' ? step.who : null)
}

/** What is still to be filled in before this step can be taken. */
function missingFor({ has, missing }: LockedReferral, { action }: ReferralStep): ReferralItem[] {
	const wanted: readonly ReferralItem[] =
		action === 'accept' ? itemsToAccept : action === 'complete' ? [...itemsToSend, ...missing] : itemsToSend
	return action === 'ask' ? [] : [...new Set(wanted.filter((item) => !has.has(item)))]
}

function holds(guard: ReferralGuard, found: LockedReferral, step: ReferralStep, around: Surroundings): boolean {
	switch (guard) {
		case 'nothing-asked':
			return step.action === 'ask' && step.items.length > 0
		case 'still-missing':
			return found.missing.every((item) => found.has.has(item))
		case 'no-reason':
			return 'reason' in step && step.reason !== null
		case 'no-place':
			return around.room
		case 'there-is-place':
			return !around.room
		case 'same-person':
			return around.personIsSure
		case 'no-coach':
			return around.isCoach
		case 'past':
			return around.isAhead
		default:
			return found.has.has(guard.slice('no-'.length) as ReferralItem)
	}
}

/** The new term, and what is asked for. */
async function whatChanges(ctx: Ctx, step: ReferralStep): Promise<Change> {
	switch (step.action) {
		case 'submit':
		case 'complete':
			return { missing: [], replyBy: await replyBy(ctx, 'referral_reply_days') }
		case 'ask':
			return { missing: step.items }
		case 'wait':
			return { replyBy: await replyBy(ctx, 'waiting_alarm_days') }
		default:
			return {}
	}
}

/** Nobody came to the intake: whoever sent them is asked how to reach them (3.3). Called by the intake's verb, inside its transaction. */
export async function giveBackReferral(ctx: Ctx, id: string): Promise<void> {
	const found = await lockReferral(ctx, id)
	const taken = takeStep(referralMachine, {
		state: found.state,
		action: 'give_back',
		by: ctx.actor.role,
		holds: () => true,
	})
	if (!taken.ok) return
	const { personId } = found
	const event = { action: 'give_back', to: taken.to, personId, reasonCode: 'not_reached' } as const
	await writeStep(ctx, found, event, { missing: ['contact'] })
}
