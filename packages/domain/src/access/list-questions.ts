import { accessEvent, accessQuestion } from '@repo/db/schema'
import { and, asc, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import type { AccessWhat } from './access.rules.ts'
import { nameInLog } from './name-in-log.ts'

/** How many answered questions are shown. */
const most = 50

/** Joins a question with the line of the log that it is about, when it is about one. */
export const itsLine = and(
	eq(accessEvent.organisationId, accessQuestion.organisationId),
	eq(accessEvent.id, accessQuestion.eventId),
)

/** The line is not the reader's own: a question never goes to the person it is about. */
export const notAboutMe = (personId: string) => or(isNull(accessEvent.actorId), ne(accessEvent.actorId, personId))

/** Questions about the log for the privacy officer: open ones first, oldest first; then what was answered, newest first. */
export async function listQuestions({ db, actor }: Ctx) {
	const rows = await db
		.select({
			id: accessQuestion.id,
			text: accessQuestion.text,
			askedAt: accessQuestion.askedAt,
			answer: accessQuestion.answer,
			answeredAt: accessQuestion.answeredAt,
			person: { id: accessQuestion.personId, name: nameInLog(accessQuestion.personId) },
			day: accessEvent.day,
			what: sql<AccessWhat | null>`${accessEvent.what}`,
			actor: sql<string | null>`name_in_log(${accessEvent.actorId})`,
		})
		.from(accessQuestion)
		.leftJoin(accessEvent, itsLine)
		.where(and(eq(accessQuestion.organisationId, actor.organisationId), notAboutMe(actor.personId)))
		.orderBy(
			sql`${accessQuestion.answeredAt} is not null`,
			desc(accessQuestion.answeredAt),
			asc(accessQuestion.askedAt),
		)
		.limit(most)
	return rows.map(({ askedAt, answeredAt, day, what, actor, ...row }) => ({
		...row,
		/** The line of the log that it is about. */
		line: day === null || what === null || actor === null ? null : { day, what, actor },
		askedOn: localClock(askedAt).date,
		answeredOn: answeredAt && localClock(answeredAt).date,
	}))
}
