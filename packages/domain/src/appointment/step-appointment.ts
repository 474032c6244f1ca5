import { appointment, appointmentEvent } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { takeStep, type Taken } from '../machine/machine.rules.ts'
import { isPast } from '../schedule/half-day.rules.ts'
import {
	type AppointmentAction,
	type AppointmentGuard,
	appointmentMachine,
	type AppointmentState,
} from './appointment.machine.rules.ts'

type Row = typeof appointment.$inferSelect
type Refused = Extract<Taken<AppointmentState, AppointmentAction, AppointmentGuard>, { ok: false }>

/** Done, with whose appointment it is; or why not. */
export type AppointmentStepped = { ok: true; personId: string; state: AppointmentState } | Refused

/** Takes one step with an appointment, by the table of 3.15. Of two steps at once the second meets what the first left. */
export function stepAppointment(
	ctx: Ctx,
	{ appointmentId, action }: { appointmentId: string; action: AppointmentAction },
): Promise<AppointmentStepped> {
	return inTransaction(ctx, async (ctx) => {
		const row = await lockAppointment(ctx, appointmentId)
		const taken = mayStep(ctx, row, action)
		if (!taken.ok) return taken
		await writeStep(ctx, row, { action, to: taken.to })
		return { ok: true, personId: row.personId, state: taken.to }
	})
}

/** The appointment, kept from others until the transaction ends. Someone else's: NotFound. */
export async function lockAppointment({ db, actor }: Ctx, id: string): Promise<Row> {
	const [row] = await db
		.select()
		.from(appointment)
		.where(and(eq(appointment.organisationId, actor.organisationId), eq(appointment.id, id)))
		.for('update')
	if (row === undefined) throw new NotFound('appointment')
	return row
}

/** Whether the table allows this step now, to whoever asks. */
export function mayStep({ actor, now }: Ctx, row: Row, action: AppointmentAction) {
	const begun = isPast(row.on, row.startsAt, now)
	return takeStep(appointmentMachine, {
		state: row.state,
		action,
		by: actor.role,
		holds: (guard) => (guard === 'begun' ? begun : !begun),
	})
}

/** The new state, and the line that says who brought it there. */
export async function writeStep(
	{ db, actor, now }: Ctx,
	{ organisationId, id, personId, state }: Row,
	{ action, to }: { action: AppointmentAction; to: AppointmentState },
): Promise<void> {
	await db
		.update(appointment)
		.set({ state: to })
		.where(and(eq(appointment.organisationId, organisationId), eq(appointment.id, id)))
	await db.insert(appointmentEvent).values({
		organisationId,
		appointmentId: id,
		personId,
		action,
		from: state,
		to,
		actorId: actor.personId,
		actorRole: actor.role,
		at: now,
	})
}
