import { caseload, person } from '@repo/db/schema'
import { and, asc, eq, gte, isNull, or } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { CaseloadOf } from './caseload.schema.ts'

/** Who is with a coach on a day or later, by name: who would be moved from that day on. */
export const listCaseload = ({ db, actor }: Ctx, { coachId, from }: CaseloadOf) =>
	db
		.selectDistinct({ id: person.id, name: person.name })
		.from(caseload)
		.innerJoin(person, and(eq(person.organisationId, caseload.organisationId), eq(person.id, caseload.personId)))
		.where(
			and(
				eq(caseload.organisationId, actor.organisationId),
				eq(caseload.coachId, coachId),
				or(isNull(caseload.until), gte(caseload.until, from)),
			),
		)
		.orderBy(asc(person.name), asc(person.id))
