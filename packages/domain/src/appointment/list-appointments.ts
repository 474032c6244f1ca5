import { appointment, staff } from '@repo/db/schema'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { listActions } from '../machine/machine.rules.ts'
import { appointmentMachine } from './appointment.machine.rules.ts'
import { mayStep } from './step-appointment.ts'

const whoWith = and(eq(staff.organisationId, appointment.organisationId), eq(staff.personId, appointment.withId))

/** How many appointments of someone are shown, the newest first. */
const shownMax = 20

/** Someone's appointments, the latest first, each with what this reader can do with it now. Those that were moved are left out. */
export async function listAppointments(ctx: Ctx, personId: string) {
	const { db, actor } = ctx
	const rows = await db
		.select({ of: appointment, withWhom: staff.name })
		.from(appointment)
		.innerJoin(staff, whoWith)
		.where(
			and(
				eq(appointment.organisationId, actor.organisationId),
				eq(appointment.personId, personId),
				inArray(appointment.state, ['proposed', 'confirmed', 'declined', 'done', 'missed', 'cancelled']),
			),
		)
		.orderBy(desc(appointment.on), desc(appointment.startsAt))
		.limit(shownMax)
	return rows.map(({ of, withWhom }) => ({
		id: of.id,
		on: of.on,
		startsAt: of.startsAt.slice(0, 5),
		endsAt: of.endsAt.slice(0, 5),
		about: of.about,
		place: of.place,
		room: of.room,
		interpreter: of.interpreter,
		state: of.state,
		withWhom,
		actions: listActions(appointmentMachine, of.state, actor.role).filter((action) => mayStep(ctx, of, action).ok),
	}))
}

/** One appointment to move, as it is now; someone else's: NotFound. */
export async function getAppointment({ db, actor }: Ctx, id: string) {
	const [found] = await db
		.select({
			id: appointment.id,
			personId: appointment.personId,
			on: appointment.on,
			startsAt: appointment.startsAt,
			endsAt: appointment.endsAt,
		})
		.from(appointment)
		.where(and(eq(appointment.organisationId, actor.organisationId), eq(appointment.id, id)))
	if (found === undefined) throw new NotFound('appointment')
	return { ...found, startsAt: found.startsAt.slice(0, 5), endsAt: found.endsAt.slice(0, 5) }
}

/** With whom a talk can be: everyone who works here, by name. */
export function listTalkers({ db, actor }: Ctx): Promise<{ id: string; name: string }[]> {
	return db
		.select({ id: staff.personId, name: staff.name })
		.from(staff)
		.where(eq(staff.organisationId, actor.organisationId))
		.orderBy(asc(staff.name), asc(staff.personId))
}
