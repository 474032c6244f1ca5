import type { Connection } from '@repo/db/connect'
import { person, representative, representativeClosed } from '@repo/db/schema'
import {
	representativePartNames,
	type RepresentativePart,
	type RepresentativeRelation,
} from '@repo/domain/representative/representative.rules'
import { and, eq } from 'drizzle-orm'

type Who = { organisationId: string; representativeId: string }

/** With whom somebody looks along, as what, and the parts that are open to them. */
export type Represented = { calledBy: string; relation: RepresentativeRelation; parts: RepresentativePart[] }

/** What a session of someone who looks along opens, in one query; nothing for who looks along with nobody. */
export async function findRepresented(connection: Connection, who: Who): Promise<Represented> {
	const { organisationId, representativeId } = who
	const rows = await connection.withVisitor(organisationId, (db) =>
		db
			.select({
				calledBy: person.calledBy,
				relation: representative.relation,
				closed: representativeClosed.part,
			})
			.from(representative)
			.innerJoin(
				person,
				and(eq(person.organisationId, representative.organisationId), eq(person.id, representative.personId)),
			)
			.leftJoin(
				representativeClosed,
				and(
					eq(representativeClosed.organisationId, representative.organisationId),
					eq(representativeClosed.representativeId, representative.id),
				),
			)
			.where(and(eq(representative.organisationId, organisationId), eq(representative.id, representativeId))),
	)
	const [first] = rows
	if (first === undefined) return { calledBy: '', relation: 'court_mentor', parts: [] }
	const closed = new Set(rows.map((row) => row.closed))
	const { calledBy, relation } = first
	return { calledBy, relation, parts: representativePartNames.filter((part) => !closed.has(part)) }
}
