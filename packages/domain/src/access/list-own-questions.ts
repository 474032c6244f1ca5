import { accessEvent, accessQuestion } from '@repo/db/schema'
import { and, desc, eq, max } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/** How many questions are shown; older ones are in the file. */
const most = 20

/**
 * What the signed-in person asked, newest first, with the answer when there is one. `isNew`: it came after the person
 * last read the log.
 */
export async function listOwnQuestions({ db, actor }: Ctx) {
	const { organisationId, personId } = actor
	const [read] = await db
		.select({ at: max(accessEvent.at) })
		.from(accessEvent)
		.where(
			and(
				eq(accessEvent.organisationId, organisationId),
				eq(accessEvent.actorId, personId),
				eq(accessEvent.what, 'log'),
			),
		)
	const questions = await db
		.select({
			id: accessQuestion.id,
			text: accessQuestion.text,
			askedAt: accessQuestion.askedAt,
			answer: accessQuestion.answer,
			answeredAt: accessQuestion.answeredAt,
		})
		.from(accessQuestion)
		.where(and(eq(accessQuestion.organisationId, organisationId), eq(accessQuestion.personId, personId)))
		.orderBy(desc(accessQuestion.askedAt))
		.limit(most)
	const lastRead = read?.at ?? null
	return questions.map(({ askedAt, answeredAt, ...question }) => ({
		...question,
		askedOn: localClock(askedAt).date,
		answeredOn: answeredAt && localClock(answeredAt).date,
		isNew: answeredAt !== null && (lastRead === null || answeredAt > lastRead),
	}))
}
