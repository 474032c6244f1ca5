import { representative, representativeClosed } from '@repo/db/schema'
import { and, asc, eq, gte, isNull, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { type ExtensionReason, representativePartNames, type RepresentativePart } from './representative.rules.ts'

/** Someone who looks along, and each part that they could see: open, or closed by the participant. */
export type LooksAlong = {
	id: string
	calledBy: string
	relation: (typeof representative.$inferSelect)['relation']
	until: string
	/** Why it became longer than was decided at first; null when it did not. */
	longer: ExtensionReason | null
	parts: { part: RepresentativePart; open: boolean }[]
}

/** Why it was made longer the last time. */
const newestReason = sql<ExtensionReason | null>`(select e.reason from representative_extension e
	where e.organisation_id = ${representative.organisationId} and e.representative_id = ${representative.id}
	order by e.extended_at desc, e.id desc limit 1)`

/** Who looks along with the signed-in person now. */
export async function listWhoLooksAlong({ db, actor, now }: Ctx): Promise<LooksAlong[]> {
	const { organisationId, personId } = actor
	const rows = await db
		.select({
			id: representative.id,
			calledBy: representative.calledBy,
			relation: representative.relation,
			until: representative.until,
			longer: newestReason,
			closed: representativeClosed.part,
		})
		.from(representative)
		.leftJoin(
			representativeClosed,
			and(
				eq(representativeClosed.organisationId, representative.organisationId),
				eq(representativeClosed.representativeId, representative.id),
			),
		)
		.where(
			and(
				eq(representative.organisationId, organisationId),
				eq(representative.personId, personId),
				isNull(representative.endedAt),
				gte(representative.until, localClock(now).date),
			),
		)
		.orderBy(asc(representative.calledBy), asc(representative.id))
	const ids = [...new Set(rows.map(({ id }) => id))]
	return ids.flatMap((id) => {
		const [first, ...more] = rows.filter((row) => row.id === id)
		if (first === undefined) return []
		const { closed, ...who } = first
		const shut = new Set([closed, ...more.map((row) => row.closed)])
		return [{ ...who, parts: representativePartNames.map((part) => ({ part, open: !shut.has(part) })) }]
	})
}
