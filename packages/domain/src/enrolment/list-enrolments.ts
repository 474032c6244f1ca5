import { checklistTick, cohort, enrolment, enrolmentEvent, enrolmentExit } from '@repo/db/schema'
import { and, asc, desc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { getAgreed } from '../holiday/get-agreed.ts'
import { listActions } from '../machine/machine.rules.ts'
import { getPerson } from '../person/get-person.ts'
import { mayReach } from '../person/may-reach.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { addWorkingDays } from '../schedule/working-days.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { enrolmentMachine, type EnrolmentState } from './enrolment.machine.rules.ts'
import { intakeAfter } from './enrolment.rules.ts'
import { toldProduct } from './told-product.ts'

/**
 * Someone's enrolments as dated episodes, newest first, each with what this role may do with it, what is ticked off, its steps, and
 * how it ended for who may know that. Someone else's: NotFound. `intake` is how someone who comes back begins (3.6); null while something goes on.
 */
export async function listEnrolments(ctx: Ctx, personId: string) {
	const { actor } = ctx
	await getPerson(ctx, personId)
	const [rows, ticks, events] = await Promise.all([
		listRows(ctx, personId),
		listTicks(ctx, personId),
		listEvents(ctx, personId),
	])
	const last = lastEndOf(rows)
	const settings = await getSettings(ctx, ['return_full_intake_months', 'quick_intake_days', 'pause_weeks_max'])
	const today = localClock(ctx.now).date
	const intake = last === null ? null : intakeAfter(last, today, settings.return_full_intake_months)
	return {
		reachable: await mayReach(ctx, personId),
		today,
		pauseWeeksMax: settings.pause_weeks_max,
		intake,
		/** By which day who comes back today has that short talk. */
		quickBy: intake === 'quick' ? addWorkingDays(today, settings.quick_intake_days, await getAgreed(ctx)) : null,
		enrolments: rows.map((row) => ({
			...row,
			actions: listActions(enrolmentMachine, row.state, actor.role),
			ticks: ticks.filter(({ enrolmentId }) => enrolmentId === row.id),
			events: events.filter(({ enrolmentId }) => enrolmentId === row.id),
		})),
	}
}

/** When the last one ended, while nothing goes on; null otherwise. */
function lastEndOf(rows: readonly { state: EnrolmentState; until: string | null }[]): string | null {
	if (!rows.every(({ state }) => state === 'ended' || state === 'planned')) return null
	const ends = rows.flatMap(({ state, until }) => (state === 'ended' && until !== null ? [until] : []))
	return ends.toSorted().at(-1) ?? null
}

const listRows = async (ctx: Ctx, personId: string) => {
	const { db, actor } = ctx
	const rows = await db
		.select({
			id: enrolment.id,
			product: toldProduct(ctx, enrolment),
			from: enrolment.from,
			until: enrolment.until,
			state: enrolment.state,
			delivery: enrolment.delivery,
			previousId: enrolment.previousId,
			pausedUntil: enrolment.pausedUntil,
			pauseReason: enrolment.pauseReason,
			cohort: cohort.name,
			exit: {
				/** First, because a joined row whose first column is null counts as none. */
				id: enrolmentExit.enrolmentId,
				direction: enrolmentExit.direction,
				type: enrolmentExit.type,
				destination: enrolmentExit.destination,
				aftercareOn: enrolmentExit.aftercareOn,
			},
		})
		.from(enrolment)
		.leftJoin(cohort, and(eq(cohort.organisationId, enrolment.organisationId), eq(cohort.id, enrolment.cohortId)))
		.leftJoin(
			enrolmentExit,
			and(eq(enrolmentExit.organisationId, enrolment.organisationId), eq(enrolmentExit.enrolmentId, enrolment.id)),
		)
		.where(and(eq(enrolment.organisationId, actor.organisationId), eq(enrolment.personId, personId)))
		.orderBy(desc(enrolment.from), desc(enrolment.id))
	return rows.map((row) => ({
		...row,
		exit: row.exit === null || (row.exit.type === null && row.exit.direction === null) ? null : row.exit,
	}))
}

const listTicks = ({ db, actor }: Ctx, personId: string) =>
	db
		.select({
			enrolmentId: checklistTick.enrolmentId,
			list: checklistTick.list,
			item: checklistTick.item,
			tickedAt: checklistTick.tickedAt,
		})
		.from(checklistTick)
		.where(and(eq(checklistTick.organisationId, actor.organisationId), eq(checklistTick.personId, personId)))
		.orderBy(asc(checklistTick.item))

const listEvents = ({ db, actor }: Ctx, personId: string) =>
	db
		.select({
			enrolmentId: enrolmentEvent.enrolmentId,
			action: enrolmentEvent.action,
			at: enrolmentEvent.at,
			actorRole: enrolmentEvent.actorRole,
		})
		.from(enrolmentEvent)
		.where(and(eq(enrolmentEvent.organisationId, actor.organisationId), eq(enrolmentEvent.personId, personId)))
		.orderBy(asc(enrolmentEvent.id))
