import { caseload, standIn } from '@repo/db/schema'
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { listCoaches } from './list-coaches.ts'
import type { NewStandIn } from './stand-in.schema.ts'

/** Named, with whose files that opens; or why not: the days are over, or one of both is no coach (any more). */
export type StandInNamed = { ok: true; people: string[] } | { ok: false; reason: 'past' | 'no-coach' }

/** A colleague goes with a coach's people on these days (3.16). From the first day on, and after the last no more. */
export function nameStandIn(ctx: Ctx, { coachId, standInId, from, until }: NewStandIn): Promise<StandInNamed> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		if (until < localClock(now).date) return { ok: false, reason: 'past' }
		const coaches = new Set((await listCoaches(ctx)).map(({ id }) => id))
		if (!coaches.has(coachId) || (standInId !== null && !coaches.has(standInId)))
			return { ok: false, reason: 'no-coach' }
		const { organisationId, personId: namedById } = actor
		await db.insert(standIn).values({ organisationId, coachId, standInId, from, until, namedById })
		return { ok: true, people: await listTheirPeople(ctx, coachId, { from, until }) }
	})
}

type Days = { from: string; until: string }

/** Who is in a coach's caseload on any of these days. */
export async function listTheirPeople({ db, actor }: Ctx, coachId: string, { from, until }: Days): Promise<string[]> {
	const rows = await db
		.selectDistinct({ personId: caseload.personId })
		.from(caseload)
		.where(
			and(
				eq(caseload.organisationId, actor.organisationId),
				eq(caseload.coachId, coachId),
				lte(caseload.from, until),
				or(isNull(caseload.until), gte(caseload.until, from)),
			),
		)
	return rows.map(({ personId }) => personId)
}
