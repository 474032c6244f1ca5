import { intake, intakeEvent } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { type Taken, takeStep } from '../machine/machine.rules.ts'
import { isPast, localClock } from '../schedule/half-day.rules.ts'
import { giveBackReferral } from '../referral/step-referral.ts'
import { getSettings } from '../setting/get-settings.ts'
import { type IntakeAction, type IntakeGuard, intakeMachine } from './intake.machine.rules.ts'
import { type IntakeState, isStart, languageSkills } from './intake.rules.ts'
import type { IntakeStep } from './intake.schema.ts'
import { findLanguageProfile, type LockedIntake, lockIntake } from './lock-intake.ts'
import { type StartRefusal, startFromIntake } from './start-from-intake.ts'

/** Why a step of an intake is refused. */
export type IntakeRefusal = Extract<Taken<IntakeState, IntakeAction, IntakeGuard>, { ok: false }>['reason']

/** Taken, with whose file it is; or why not. `waiting`: the place in the line of a group that is full. */
export type IntakeTaken =
	| { ok: true; state: IntakeState; personId: string; waiting: number | null }
	| { ok: false; reason: IntakeRefusal; personId: string }

/** Takes one step with an intake (3.3): the table decides, the row is locked, and an event says who did what and why. */
export function stepIntake(ctx: Ctx, step: IntakeStep): Promise<IntakeTaken> {
	return inTransaction(ctx, async (ctx) => {
		const found = await lockIntake(ctx, step.id)
		const { personId } = found
		const facts = await lookUp(ctx, found, step)
		const taken = takeStep(intakeMachine, {
			state: found.state,
			action: step.action,
			by: ctx.actor.role,
			holds: (guard) => facts[guard] ?? true,
		})
		if (!taken.ok) return { ...taken, personId }
		const started = await carryOut(ctx, found, step)
		if (!started.ok) return { ok: false, reason: started.reason, personId }
		await write(ctx, found, step, taken.to)
		return { ok: true, state: taken.to, personId, waiting: started.waiting }
	})
}

type Facts = Partial<Record<IntakeGuard, boolean>>

/** Which guards hold. Whether a start can be planned is seen when it is planned. */
async function lookUp(ctx: Ctx, found: LockedIntake, step: IntakeStep): Promise<Facts> {
	const limits = await getSettings(ctx, ['intake_invitations_max', 'start_half_days_min', 'start_half_days_max'])
	const invited = found.invitations < limits.intake_invitations_max
	const advises = step.action === 'advise'
	return {
		'too-early': found.on <= localClock(ctx.now).date,
		past: 'on' in step && !isPast(step.on, step.at, ctx.now),
		'no-invitations-left': invited,
		'invitations-left': !invited,
		'no-reason': 'reason' in step && step.reason !== null,
		'no-language-profile': advises && isWhole(await findLanguageProfile(ctx, found.personId)),
		'planner-places': found.outcome !== 'start_cohort' || ctx.actor.role !== 'coach',
		...whatIsAdvised(found, limits),
	}
}

type Limits = Record<'start_half_days_min' | 'start_half_days_max', number>

/** Which guards of the advice hold: what a start needs, and nothing more for who does not start. */
function whatIsAdvised(found: LockedIntake, limits: Limits): Facts {
	const { outcome, halfDays, product, startOn, cohortId, privacySheetOn } = found
	const fits = halfDays !== null && halfDays >= limits.start_half_days_min && halfDays <= limits.start_half_days_max
	return {
		'no-privacy-sheet': privacySheetOn !== null,
		'no-outcome': outcome !== null,
		'no-product': outcome !== 'start_individual' || product !== null,
		'no-start-day': outcome !== 'start_individual' || startOn !== null,
		'no-cohort': outcome !== 'start_cohort' || cohortId !== null,
		'half-days-outside': !isStart(outcome) || fits,
	}
}

type Profile = Awaited<ReturnType<typeof findLanguageProfile>>

/** Whether every skill has a level, and it is known how something is best told. */
const isWhole = (profile: Profile): boolean =>
	profile !== null && [...languageSkills, 'preferredChannel' as const].every((known) => profile[known] !== null)

type CarriedOut = { ok: true; waiting: number | null } | { ok: false; reason: StartRefusal }

/** What a step does outside its own table. */
async function carryOut(ctx: Ctx, found: LockedIntake, step: IntakeStep): Promise<CarriedOut> {
	if (step.action === 'close') return startFromIntake(ctx, found)
	if (step.action === 'give_back' && found.referralId !== null) await giveBackReferral(ctx, found.referralId)
	return { ok: true, waiting: null }
}

async function write({ db, actor, now }: Ctx, found: LockedIntake, step: IntakeStep, to: IntakeState): Promise<void> {
	const { organisationId, personId: actorId, role: actorRole } = actor
	const { id: intakeId, personId, state: from } = found
	const when = 'on' in step ? { on: step.on, at: step.at } : {}
	const invitations = step.action === 'invite' ? found.invitations + 1 : found.invitations
	await db
		.update(intake)
		.set({ state: to, ...when, invitations })
		.where(and(eq(intake.organisationId, organisationId), eq(intake.id, intakeId)))
	const reasonCode = 'reason' in step ? step.reason : null
	const by = { actorId, actorRole, at: now }
	await db
		.insert(intakeEvent)
		.values({ organisationId, intakeId, personId, action: step.action, from, to, reasonCode, ...by })
}
