import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { hot } from '@repo/db/client'
import { caseload, person, staff } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'

const coach = alias(staff, 'coach')

/** Who reads, and the coach who goes with them now. */
const findReader = hot((db) =>
	db
		.select({ calledBy: person.calledBy, coach: { calledBy: coach.calledBy, name: coach.name, phone: coach.phone } })
		.from(person)
		.leftJoin(
			caseload,
			and(
				eq(caseload.organisationId, person.organisationId),
				eq(caseload.personId, person.id),
				sql`${caseload.from} <= ${sql.placeholder('today')} and (${caseload.until} is null or ${caseload.until} >= ${sql.placeholder('today')})`,
			),
		)
		.leftJoin(coach, and(eq(coach.organisationId, caseload.organisationId), eq(coach.personId, caseload.coachId)))
		.where(
			and(eq(person.organisationId, sql.placeholder('organisationId')), eq(person.id, sql.placeholder('personId'))),
		)
		.limit(1)
		.prepare('find_reader'),
)

/** What the signed-in person is called, and their coach with a work telephone, if there is one. */
export async function getReader({ db, actor, now }: Ctx) {
	const { organisationId, personId } = actor
	const [reader] = await findReader(db, { organisationId, personId, today: localClock(now).date })
	if (reader === undefined) throw new NotFound('person')
	return reader
}
