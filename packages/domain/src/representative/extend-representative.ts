import { representative, representativeExtension } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getLatestEnds } from './get-latest-ends.ts'
import type { RepresentationState } from './representative.rules.ts'
import type { Extension } from './representative.schema.ts'

/**
 * Extended; or why not. `over`: it ended already, so it has to be decided anew. `not-later`: that is no later day than now. `until`: the
 * last day that could be chosen.
 */
export type Extended =
	| { ok: true }
	| { ok: false; reason: 'over' | 'not-later' | 'birth-unknown' | 'adult' }
	| { ok: false; reason: 'too-late'; until: string }

/**
 * Somebody looks along until a later day (3.16), never further than it could be decided today. What was decided before stays readable,
 * and the participant reads why. Somebody else's, or one that this actor only reads: NotFound.
 */
export function extendRepresentative(
	ctx: Ctx,
	{ personId, representativeId, until, reason }: Extension,
): Promise<Extended> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		const { organisationId } = actor
		const its = and(
			eq(representative.organisationId, organisationId),
			eq(representative.personId, personId),
			eq(representative.id, representativeId),
		)
		const [found] = await db
			.select({
				relation: representative.relation,
				until: representative.until,
				state: sql<RepresentationState>`representation_state(${representative.id}, ${localClock(now).date}::date)`,
			})
			.from(representative)
			.where(its)
			.for('update')
		if (found === undefined) throw new NotFound('representative')
		if (found.state !== 'stands') return { ok: false, reason: 'over' }
		const latest = (await getLatestEnds(ctx, personId))[found.relation]
		if (!latest.ok) return latest
		if (until <= found.until) return { ok: false, reason: 'not-later' }
		if (until > latest.until) return { ok: false, reason: 'too-late', until: latest.until }
		await db.update(representative).set({ until }).where(its)
		await db.insert(representativeExtension).values({
			organisationId,
			representativeId,
			untilBefore: found.until,
			until,
			reason,
			extendedById: actor.personId,
			extendedAt: now,
		})
		return { ok: true }
	})
}
