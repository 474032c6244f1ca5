import { and, asc, eq, gte, sql } from 'drizzle-orm'
import { hot } from '@repo/db/client'
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

const columns = {
	on: plannedHalfDay.on,
	part: plannedHalfDay.part,
	startsAt: plannedHalfDay.startsAt,
	endsAt: plannedHalfDay.endsAt,
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
	breakFrom: siteHalfDay.breakStartsAt,
	breakUntil: siteHalfDay.breakEndsAt,
}

/** The times of a site that hold on the date of a planned half day. */
const timesThen = and(
	eq(siteHalfDay.organisationId, plannedHalfDay.organisationId),
	eq(siteHalfDay.siteId, plannedHalfDay.siteId),
	eq(siteHalfDay.part, plannedHalfDay.part),
	sql`${siteHalfDay.validFrom} = (select max(h.valid_from) from site_half_day h
		where h.organisation_id = ${plannedHalfDay.organisationId} and h.site_id = ${plannedHalfDay.siteId}
			and h.part = ${plannedHalfDay.part} and h.valid_from <= ${plannedHalfDay.on})`,
)

/** The next half days of one person from a date on, with all that is shown of them. */
const listNext = hot((db) =>
	db
		.select(columns)
		.from(plannedHalfDay)
		.innerJoin(site, and(eq(site.organisationId, plannedHalfDay.organisationId), eq(site.id, plannedHalfDay.siteId)))
		.leftJoin(
			workType,
			and(eq(workType.organisationId, plannedHalfDay.organisationId), eq(workType.id, plannedHalfDay.workTypeId)),
		)
		.leftJoin(
			workGroup,
			and(
				eq(workGroup.organisationId, plannedHalfDay.organisationId),
				eq(workGroup.siteId, plannedHalfDay.siteId),
				eq(workGroup.workTypeId, plannedHalfDay.workTypeId),
			),
		)
		.leftJoin(
			lesson,
			and(eq(lesson.organisationId, plannedHalfDay.organisationId), eq(lesson.id, plannedHalfDay.lessonId)),
		)
		.leftJoin(
			staff,
			and(
				eq(staff.organisationId, plannedHalfDay.organisationId),
				eq(staff.personId, sql`coalesce(${workGroup.supervisorId}, ${lesson.teacherId})`),
			),
		)
		.leftJoin(siteHalfDay, timesThen)
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
		.prepare('list_next'),
)

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
