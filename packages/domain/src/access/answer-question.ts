import { accessEvent, accessQuestion } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { NewAnswer } from './access.schema.ts'
import { itsLine, notAboutMe } from './list-questions.ts'

type Answered = { ok: true; personId: string } | { ok: false; reason: 'already-answered'; personId: string }

/** Answers a question about the log, once. A question about what one did oneself is for a colleague. */
export async function answerQuestion({ db, actor, now }: Ctx, { questionId, text }: NewAnswer): Promise<Answered> {
	const { organisationId } = actor
	const [question] = await db
		.select({ personId: accessQuestion.personId })
		.from(accessQuestion)
		.leftJoin(accessEvent, itsLine)
		.where(
			and(
				eq(accessQuestion.organisationId, organisationId),
				eq(accessQuestion.id, questionId),
				notAboutMe(actor.personId),
			),
		)
	if (question === undefined) throw new NotFound('question')
	const answered = await db
		.update(accessQuestion)
		.set({ answer: text, answeredAt: now, answeredById: actor.personId })
		.where(
			and(
				eq(accessQuestion.organisationId, organisationId),
				eq(accessQuestion.id, questionId),
				isNull(accessQuestion.answeredAt),
			),
		)
		.returning({ id: accessQuestion.id })
	return answered.length > 0 ? { ok: true, ...question } : { ok: false, reason: 'already-answered', ...question }
}
