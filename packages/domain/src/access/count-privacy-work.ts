import { accessEvent, accessQuestion } from '@repo/db/schema'
import { and, count, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { listMonths } from './list-months.ts'
import { itsLine, notAboutMe } from './list-questions.ts'

/** What waits for the privacy officer: questions without an answer, and overviews of months that ended. */
export async function countPrivacyWork(ctx: Ctx) {
	const { db, actor } = ctx
	const [open] = await db
		.select({ questions: count() })
		.from(accessQuestion)
		.leftJoin(accessEvent, itsLine)
		.where(
			and(
				eq(accessQuestion.organisationId, actor.organisationId),
				isNull(accessQuestion.answeredAt),
				notAboutMe(actor.personId),
			),
		)
	const months = await listMonths(ctx)
	return {
		questions: open?.questions ?? 0,
		months: months.filter(({ state }) => state === 'waiting' || state === 'late'),
	}
}
