import { enrolment } from '@repo/db/schema'
import { and, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'

const before = alias(enrolment, 'before')

/** What changes for the signed-in person: what they do now, what comes after it and when; null when nothing is planned. */
export async function getOwnChange({ db, actor }: Ctx) {
	const [row] = await db
		.select({ on: enrolment.from, next: enrolment.product, now: before.product })
		.from(enrolment)
		.innerJoin(before, and(eq(before.organisationId, enrolment.organisationId), eq(before.id, enrolment.previousId)))
		.where(
			and(
				eq(enrolment.organisationId, actor.organisationId),
				eq(enrolment.personId, actor.personId),
				eq(enrolment.state, 'planned'),
			),
		)
		.orderBy(desc(enrolment.from))
		.limit(1)
	return row ?? null
}
