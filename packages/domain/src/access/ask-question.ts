import { accessQuestion } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import type { NewQuestion } from './access.schema.ts'
import { findOwnLine } from './list-own-log.ts'

/** How many questions someone can ask on one day: nobody's questions may hide those of others. */
export const questionsPerDay = 5

type Asked = { ok: true; id: string } | { ok: false; reason: 'too-many' }

/** Asks the privacy officer about the log, or about one line of it that is about oneself. Nobody else reads it. */
export function askQuestion(ctx: Ctx, { text, eventId }: NewQuestion): Promise<Asked> {
	return inTransaction(ctx, async (ctx) => {
		if (eventId !== undefined && (await findOwnLine(ctx, eventId)) === null) throw new NotFound('line')
		if ((await countToday(ctx)) >= questionsPerDay) return { ok: false, reason: 'too-many' }
		const { organisationId, personId } = ctx.actor
		const [asked] = await ctx.db
			.insert(accessQuestion)
			.values({ organisationId, personId, eventId, text, askedAt: ctx.now })
			.returning({ id: accessQuestion.id })
		if (asked === undefined) throw new Error('the question was not kept')
		return { ok: true, ...asked }
	})
}

/** How many questions this person asked today. Of two questions at once the second waits for the first. */
async function countToday({ db, actor, now }: Ctx): Promise<number> {
	const { organisationId, personId } = actor
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`question ${organisationId} ${personId}`}, 0))`)
	const day = sql`(${accessQuestion.askedAt} at time zone 'Europe/Amsterdam')::date`
	return db.$count(
		accessQuestion,
		and(
			eq(accessQuestion.organisationId, organisationId),
			eq(accessQuestion.personId, personId),
			sql`${day} = ${localClock(now).date}`,
		),
	)
}
