import { cohort } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** A group as it is, kept from others who change it until the transaction ends. The database's count of its people passes the lock. */
export async function lockCohort({ db, actor }: Ctx, id: string) {
	const [row] = await db
		.select()
		.from(cohort)
		.where(and(eq(cohort.organisationId, actor.organisationId), eq(cohort.id, id)))
		.for('no key update')
	if (row === undefined) throw new NotFound('cohort')
	return row
}
