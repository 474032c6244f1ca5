import { hot } from '@repo/db/client'
import { appointment, staff } from '@repo/db/schema'
import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** An appointment as the participant reads it. Times are local, `HH:MM`. */
export type OwnAppointment = {
	id: string
	on: string
	startsAt: string
	endsAt: string
	about: (typeof appointment.$inferSelect)['about']
	place: (typeof appointment.$inferSelect)['place']
	room: string | null
	state: (typeof appointment.$inferSelect)['state']
	withWhom: string
	interpreter: boolean
}

const columns = {
	id: appointment.id,
	on: appointment.on,
	startsAt: appointment.startsAt,
	endsAt: appointment.endsAt,
	about: appointment.about,
	place: appointment.place,
	room: appointment.room,
	state: appointment.state,
	withWhom: staff.calledBy,
	interpreter: sql<boolean>`${appointment.interpreter} is not null`,
}
const whoWith = and(eq(staff.organisationId, appointment.organisationId), eq(staff.personId, appointment.withId))

const listBetween = hot((db) =>
	db
		.select(columns)
		.from(appointment)
		.innerJoin(staff, whoWith)
		.where(
			and(
				eq(appointment.organisationId, sql.placeholder('organisationId')),
				eq(appointment.personId, sql.placeholder('personId')),
				gte(appointment.on, sql.placeholder('from')),
				sql`${appointment.on} <= ${sql.placeholder('until')}`,
				inArray(appointment.state, ['proposed', 'confirmed', 'declined']),
			),
		)
		.orderBy(asc(appointment.on), asc(appointment.startsAt))
		.prepare('list_own_appointments'),
)

const asRead = <Row extends { startsAt: string; endsAt: string }>(row: Row): Row => ({
	...row,
	startsAt: row.startsAt.slice(0, 5),
	endsAt: row.endsAt.slice(0, 5),
})

/** The appointments of the signed-in person from a date until and with another, that stand or that they cannot come to. */
export async function listOwnAppointments({ db, actor }: Ctx, from: string, until: string): Promise<OwnAppointment[]> {
	const { organisationId, personId } = actor
	return (await listBetween(db, { organisationId, personId, from, until })).map(asRead)
}

/** One appointment of the signed-in person; someone else's: NotFound. */
export async function getOwnAppointment({ db, actor }: Ctx, id: string): Promise<OwnAppointment> {
	const [found] = await db
		.select(columns)
		.from(appointment)
		.innerJoin(staff, whoWith)
		.where(
			and(
				eq(appointment.organisationId, actor.organisationId),
				eq(appointment.personId, actor.personId),
				eq(appointment.id, id),
			),
		)
	if (found === undefined) throw new NotFound('appointment')
	return asRead(found)
}
