import { and, eq } from 'drizzle-orm'
import { plannedHalfDay } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { PlannedHalfDay } from './schedule.schema.ts'

/** The planned half day as it is, kept from others until the transaction ends. Absent, or not this actor's to see: NotFound. */
export async function lockHalfDay({ db, actor }: Ctx, { personId, on, part }: PlannedHalfDay) {
	const [row] = await db
		.select()
		.from(plannedHalfDay)
		.where(
			and(
				eq(plannedHalfDay.organisationId, actor.organisationId),
				eq(plannedHalfDay.personId, personId),
				eq(plannedHalfDay.on, on),
				eq(plannedHalfDay.part, part),
			),
		)
		.for('update')
	if (row === undefined) throw new NotFound('half day')
	return row
}
