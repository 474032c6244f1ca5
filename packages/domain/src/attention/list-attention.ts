import { person } from '@repo/db/schema'
import { and, type SQL, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'
import { attentionFacts, attentionTerms, shared } from './attention-facts.ts'
import { type AttentionFact, attentionKinds } from './attention.rules.ts'

/** Of whom: for whom a condition on `person` holds, or one person. */
type Whose = { people?: SQL; personId?: string }

/**
 * All that asks for the attention of this actor, of people whom they see, in one query. Roles that nothing is asked of get
 * nothing.
 */
export async function listAttention(ctx: Ctx, { people, personId }: Whose): Promise<AttentionFact[]> {
	const { db, actor, now } = ctx
	const { organisationId, role } = actor
	const kinds = attentionKinds.filter((kind) => attentionFacts[kind].roles.includes(role))
	if (kinds.length === 0) return []
	const terms = await getSettings(ctx, attentionTerms)
	const asked = { organisationId, today: localClock(now).date, now, terms, personId }
	const all = sql.join(
		kinds.map(
			(kind) => sql`select ${kind}::text as kind, k.person_id, k."on" from (${attentionFacts[kind].facts(asked)}) k`,
		),
		sql` union all `,
	)
	// Who it is, by key for each fact: row-level security makes the planner expect one person, and it would compare all with all.
	const rows = await db.execute<AttentionFact>(sql`
		with ${shared(asked)}
		select f.kind, f."on"::text as "on", f.person_id as "personId", who.name
		from (${all}) f join lateral (
			select ${person.name} as name from ${person}
			where ${and(
				sql`${person.organisationId} = ${organisationId}`,
				sql`${person.id} = f.person_id`,
				personId === undefined ? people : sql`${person.id} = ${personId}`,
			)} offset 0) who on true`)
	return [...rows]
}
