import { appointment, staff } from '@repo/db/schema'
import { and, eq, gt, inArray, lt, ne, sql } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { planOpportunityReview } from '../opportunity-review/step-opportunity-review.ts'
import { isPast } from '../schedule/half-day.rules.ts'
import type { AppointmentMove, NewAppointment } from './appointment.schema.ts'
import { type AppointmentStepped, lockAppointment, mayStep, stepAppointment, writeStep } from './step-appointment.ts'

/** Planned; or why not: that time is over, or someone has another appointment then. */
export type AppointmentPlanned = { ok: true; id: string; personId: string } | { ok: false; reason: 'past' | 'overlap' }

type When = Pick<NewAppointment, 'on' | 'startsAt' | 'endsAt'>

/**
 * Plans a talk with someone, inside a half day or outside one. It takes no place, and R-007 does not see it. Only who goes with
 * someone plans it; the database refuses everyone else.
 */
export function planAppointment(ctx: Ctx, { agreed, ...input }: NewAppointment): Promise<AppointmentPlanned> {
	return inTransaction(ctx, async (ctx) => {
		await requireStaff(ctx, input.withId)
		const { personId } = input
		const problem = await problemOf(ctx, personId, input)
		if (problem !== null) return { ok: false, reason: problem }
		const id = await insert(ctx, input)
		if (agreed) await stepAppointment(ctx, { appointmentId: id, action: 'confirm' })
		if (input.about === 'opportunity_review') await planOpportunityReview(ctx, personId)
		return { ok: true, id, personId }
	})
}

/** Moves a talk to another time: the old one stays as it was, marked as moved, and the new one says what it came instead of. */
export function moveAppointment(
	ctx: Ctx,
	{ appointmentId, ...when }: AppointmentMove,
): Promise<AppointmentPlanned | Extract<AppointmentStepped, { ok: false }>> {
	return inTransaction(ctx, async (ctx) => {
		const { state, ...before } = await lockAppointment(ctx, appointmentId)
		const taken = mayStep(ctx, { state, ...before }, 'move')
		if (!taken.ok) return taken
		const { personId, withId, about, place, room, interpreter } = before
		const problem = await problemOf(ctx, personId, when, appointmentId)
		if (problem !== null) return { ok: false, reason: problem }
		await writeStep(ctx, { state, ...before }, { action: 'move', to: taken.to })
		const kept = { personId, withId, about, place, room, interpreter, replacesId: appointmentId }
		return { ok: true, id: await insert(ctx, { ...kept, ...when }), personId }
	})
}

type NewRow = Omit<typeof appointment.$inferInsert, 'organisationId' | 'state' | 'plannedById' | 'plannedAt'>

async function insert({ db, actor, now }: Ctx, values: NewRow): Promise<string> {
	const { organisationId, personId: plannedById } = actor
	const [row] = await db
		.insert(appointment)
		.values({ ...values, organisationId, plannedById, plannedAt: now, state: 'proposed' })
		.returning({ id: appointment.id })
	if (row === undefined) throw new Error('the appointment was not kept')
	return row.id
}

/** What stands in the way of this time. Of two at once for one person, the second waits for the first. */
async function problemOf(ctx: Ctx, personId: string, { on, startsAt, endsAt }: When, except?: string) {
	const { db, actor, now } = ctx
	if (isPast(on, startsAt, now)) return 'past'
	const lock = `appointment ${actor.organisationId} ${personId}`
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`)
	const overlapping = await db.$count(
		appointment,
		and(
			eq(appointment.organisationId, actor.organisationId),
			eq(appointment.personId, personId),
			eq(appointment.on, on),
			lt(appointment.startsAt, endsAt),
			gt(appointment.endsAt, startsAt),
			inArray(appointment.state, ['proposed', 'confirmed']),
			except === undefined ? undefined : ne(appointment.id, except),
		),
	)
	return overlapping > 0 ? 'overlap' : null
}

async function requireStaff({ db, actor }: Ctx, personId: string): Promise<void> {
	const found = await db.$count(
		staff,
		and(eq(staff.organisationId, actor.organisationId), eq(staff.personId, personId)),
	)
	if (found === 0) throw new NotFound('staff')
}
