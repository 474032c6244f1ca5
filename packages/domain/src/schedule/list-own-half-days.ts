import { and, asc, desc, eq, gte, lte, sql } from 'drizzle-orm'
import { type Db, hot } from '@repo/db/client'
import { lesson, plannedHalfDay, site, siteHalfDay, staff, workGroup, workType } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import type { Part } from './half-day.rules.ts'

/** A half day as the person who goes there reads it. Times are local, `HH:MM`. */
export type OwnHalfDay = {
	on: string
	part: Part
	startsAt: string
	endsAt: string
	/** Code and Dutch name of the work or the lesson; the code finds picture and translation. */
	what: { kind: 'workType' | 'lesson'; code: string; name: string }
	/** The hall or the room. */
	place: string | null
	site: { name: string; address: string; entrance: string; bus: { line: string; stop: string } | null }
	withWhom: string | null
	break: { from: string; until: string } | null
	bring: string[]
}

/** The half days that are read, in the order of the key: taken first, so that only these few are joined. */
const nextOf = (db: Db) =>
	db
		.select()
		.from(plannedHalfDay)
		.where(
			and(
				eq(plannedHalfDay.organisationId, sql.placeholder('organisationId')),
				eq(plannedHalfDay.personId, sql.placeholder('personId')),
				gte(plannedHalfDay.on, sql.placeholder('from')),
				sql`${plannedHalfDay.on} <= ${sql.placeholder('until')}`,
			),
		)
		.orderBy(asc(plannedHalfDay.on), asc(plannedHalfDay.part))
		.limit(sql.placeholder('limit'))
		.as('next')

type Next = ReturnType<typeof nextOf>

/** The break of the site that holds on the date of a half day. */
const breakOf = (db: Db, next: Next) =>
	db
		.select({ breakFrom: siteHalfDay.breakStartsAt, breakUntil: siteHalfDay.breakEndsAt })
		.from(siteHalfDay)
		.where(
			and(
				eq(siteHalfDay.organisationId, next.organisationId),
				eq(siteHalfDay.siteId, next.siteId),
				eq(siteHalfDay.part, next.part),
				lte(siteHalfDay.validFrom, next.on),
			),
		)
		.orderBy(desc(siteHalfDay.validFrom))
		.limit(1)
		.as('times')

/** What is shown of a half day. */
const columnsOf = (next: Next, times: ReturnType<typeof breakOf>) => ({
	on: next.on,
	part: next.part,
	startsAt: next.startsAt,
	endsAt: next.endsAt,
	workCode: workType.code,
	workName: workType.name,
	bring: workType.bring,
	lessonCode: lesson.code,
	lessonName: lesson.name,
	hall: workGroup.hall,
	room: lesson.room,
	site: site.name,
	address: site.address,
	entrance: site.entrance,
	busLine: site.busLine,
	busStop: site.busStop,
	withWhom: staff.calledBy,
	breakFrom: times.breakFrom,
	breakUntil: times.breakUntil,
})

/** The next half days of one person from a date on, with all that is shown of them. */
const listNext = hot((db) => {
	const next = nextOf(db)
	const times = breakOf(db, next)
	const helper = sql`coalesce(${workGroup.supervisorId}, ${lesson.teacherId})`
	return db
		.select(columnsOf(next, times))
		.from(next)
		.innerJoin(site, and(eq(site.organisationId, next.organisationId), eq(site.id, next.siteId)))
		.leftJoin(workType, and(eq(workType.organisationId, next.organisationId), eq(workType.id, next.workTypeId)))
		.leftJoin(
			workGroup,
			and(
				eq(workGroup.organisationId, next.organisationId),
				eq(workGroup.siteId, next.siteId),
				eq(workGroup.workTypeId, next.workTypeId),
			),
		)
		.leftJoin(lesson, and(eq(lesson.organisationId, next.organisationId), eq(lesson.id, next.lessonId)))
		.leftJoin(staff, and(eq(staff.organisationId, next.organisationId), eq(staff.personId, helper)))
		.leftJoinLateral(times, sql`true`)
		.orderBy(asc(next.on), asc(next.part))
		.prepare('list_next')
})

type Row = Awaited<ReturnType<typeof listNext>>[number]

/** The half days of the signed-in person from a date until and with another, as they come; at most `limit`. */
export async function listOwnHalfDays(
	{ db, actor }: Ctx,
	from: string,
	until: string,
	limit = 28,
): Promise<OwnHalfDay[]> {
	const { organisationId, personId } = actor
	const rows = await listNext(db, { organisationId, personId, from, until, limit })
	return rows.map(asRead)
}

const clock = (time: string) => time.slice(0, 5)

function asRead(row: Row): OwnHalfDay {
	const work = row.workCode !== null
	return {
		on: row.on,
		part: row.part,
		startsAt: clock(row.startsAt),
		endsAt: clock(row.endsAt),
		what: work
			? { kind: 'workType', code: row.workCode ?? '', name: row.workName ?? '' }
			: { kind: 'lesson', code: row.lessonCode ?? '', name: row.lessonName ?? '' },
		place: work ? row.hall : row.room,
		site: {
			name: row.site,
			address: row.address,
			entrance: row.entrance,
			bus: row.busLine && row.busStop ? { line: row.busLine, stop: row.busStop } : null,
		},
		withWhom: row.withWhom,
		break: breakWithin(row),
		bring: row.bring ?? (work ? [] : ['pen_and_paper']),
	}
}

/** The break of the site, when the half day lasts longer than that. */
function breakWithin({ breakFrom, breakUntil, endsAt }: Row) {
	if (breakFrom === null || breakUntil === null || breakUntil > endsAt) return null
	return { from: clock(breakFrom), until: clock(breakUntil) }
}
