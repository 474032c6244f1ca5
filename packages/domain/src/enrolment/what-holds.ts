import { enrolment, enrolmentEvent } from '@repo/db/schema'
import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { TakerCtx } from '../context.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import type { EnrolmentGuard } from './enrolment.machine.rules.ts'
import type { AnyStep, Before } from './step-enrolment.ts'
import { countContactAttempts, countReviews } from './what-was-done.ts'

/** How often somebody is called before it may be said that there is no contact (3.4). */
const attemptsNeeded = 2

/** Which guards of the machine hold for this step now. Only what the step needs is asked of the database. */
export async function whatHolds(
	ctx: TakerCtx,
	before: Before,
	step: AnyStep,
): Promise<Record<EnrolmentGuard, boolean>> {
	const today = localClock(ctx.now).date
	const starts = step.action === 'start' || step.action === 'start_with_group'
	return {
		'too-early': before.from <= today,
		'another-runs': !starts || !(await runsAnother(ctx, before)),
		'changed-since': step.action !== 'take_back' || (await isAsStarted(ctx, before)),
		'pause-too-long': step.action !== 'pause' || (await isShortPause(ctx, step.until, today)),
		'rests-still': before.pausedUntil !== null && before.pausedUntil < today,
		'no-review': step.action !== 'complete' || (await countReviews(ctx, before)) > 0,
		'date-not-right': !('on' in step) || (step.on <= today && (before.state === 'planned' || step.on >= before.from)),
		'no-contact-attempts': await isDropAllowed(ctx, before, step),
	}
}

/** Whether this person goes through something else now: one at a time (3.1). */
async function runsAnother({ db, actor }: TakerCtx, { id, personId }: Before) {
	const others = await db.$count(
		enrolment,
		and(
			eq(enrolment.organisationId, actor.organisationId),
			eq(enrolment.personId, personId),
			ne(enrolment.id, id),
			inArray(enrolment.state, ['active', 'paused', 'completing']),
		),
	)
	return others > 0
}

/** Whether nothing happened with it since its group was started. */
async function isAsStarted({ db, actor }: TakerCtx, { id }: Before) {
	const [last] = await db
		.select({ action: enrolmentEvent.action })
		.from(enrolmentEvent)
		.where(and(eq(enrolmentEvent.organisationId, actor.organisationId), eq(enrolmentEvent.enrolmentId, id)))
		.orderBy(desc(enrolmentEvent.id))
		.limit(1)
	return last?.action === 'start_with_group'
}

/** A pause lies ahead and is no longer than the organisation keeps a place. */
async function isShortPause(ctx: TakerCtx, until: string, today: string) {
	const { pause_weeks_max: weeks } = await getSettings(ctx, ['pause_weeks_max'])
	return until > today && until <= addDays(today, 7 * weeks)
}

/** Two calls, or the participant says stop, or there is nobody to call any more. */
async function isDropAllowed(ctx: TakerCtx, before: Before, step: AnyStep) {
	if (step.action !== 'drop' || step.saysStop || step.destination === 'deceased') return true
	return (await countContactAttempts(ctx, before)) >= attemptsNeeded
}
