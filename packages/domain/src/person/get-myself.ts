import { and, eq } from 'drizzle-orm'
import { staff } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** The signed-in staff member, as colleagues know them. */
export async function getMyself({ db, actor }: Ctx) {
	const [myself] = await db
		.select({ name: staff.name, calledBy: staff.calledBy })
		.from(staff)
		.where(and(eq(staff.organisationId, actor.organisationId), eq(staff.personId, actor.personId)))
	if (myself === undefined) throw new NotFound('person')
	return { ...myself, role: actor.role }
}
