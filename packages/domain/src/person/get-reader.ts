import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { hot } from '@repo/db/client'
import { caseload, person, reception, staff } from '@repo/db/schema'
import { runsOn } from '../caseload/runs-on.ts'
import type { Ctx } from '../context.ts'
import type { News } from '../enrolment/news.rules.ts'
import { ownNews, readNews } from '../enrolment/own-news.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { awayOn } from '../stand-in/away-on.ts'
import { type CoachNews, readCoachNews } from './coach-news.rules.ts'
import { ownCoachNews } from './own-coach-news.ts'
import { type WhomToRing, whomToRing } from './whom-to-ring.rules.ts'

const coach = alias(staff, 'coach')
const present = alias(staff, 'present')
const today = sql.placeholder('today')

/** Who reads, the coach who goes with them now, and who stands in for a coach who is away. */
const findReader = hot((db) => {
	const away = awayOn(db, today)
	return db
		.select({
			calledBy: person.calledBy,
			coach: { calledBy: coach.calledBy, phone: coach.phone },
			standIn: { calledBy: present.calledBy, phone: present.phone },
			isAway: sql<boolean>`${away.coachId} is not null`,
			reception: reception.phone,
			news: ownNews(today),
			coachNews: ownCoachNews(today),
		})
		.from(person)
		.leftJoin(
			caseload,
			and(eq(caseload.organisationId, person.organisationId), eq(caseload.personId, person.id), runsOn(today)),
		)
		.leftJoin(coach, and(eq(coach.organisationId, caseload.organisationId), eq(coach.personId, caseload.coachId)))
		.leftJoinLateral(away, sql`true`)
		.leftJoin(present, and(eq(present.organisationId, person.organisationId), eq(present.personId, away.standInId)))
		.leftJoin(reception, eq(reception.organisationId, person.organisationId))
		.where(
			and(eq(person.organisationId, sql.placeholder('organisationId')), eq(person.id, sql.placeholder('personId'))),
		)
		.limit(1)
		.prepare('find_reader')
})

type Reader = { calledBy: string; ring: WhomToRing; news: News; coachNews: CoachNews }

/** What the signed-in person is called, what is new for them, and whom they ring: their coach, who stands in for them, or the reception. */
export async function getReader({ db, actor, now }: Ctx): Promise<Reader> {
	const { organisationId, personId } = actor
	const { date } = localClock(now)
	const [reader] = await findReader(db, { organisationId, personId, today: date })
	if (reader === undefined) throw new NotFound('person')
	const { calledBy, news, coachNews, ...around } = reader
	return { calledBy, ring: whomToRing(around), news: readNews(news), coachNews: readCoachNews(coachNews, date) }
}
