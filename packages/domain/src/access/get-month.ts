import { accessReview, breakGlass } from '@repo/db/schema'
import type { Role } from '@repo/db/schema'
import { and, asc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { listBusyHours } from './list-busy-hours.ts'
import { listNameSearches } from './list-name-searches.ts'
import { nameInLog } from './name-in-log.ts'
import { addMonths } from './month.rules.ts'

/** How many people and users each list names. */
const most = 10

/** Working hours: from 7:00 until 19:00, Monday to Friday. */
const outOfHours = sql.raw(`(extract(isodow from e.at at time zone 'Europe/Amsterdam') > 5
	or (e.at at time zone 'Europe/Amsterdam')::time not between '07:00' and '18:59:59.999999')`)

/** Someone who looked, in which role or as one who looks along: how many lines, about how many people. */
export type User = { id: string; name: string; role: Role; looksAlong: boolean; lines: number; people: number }

/** What the log says of one month, for the privacy officer: figures and names, nothing out of files (A12). */
export async function getMonth(ctx: Ctx, month: string) {
	const [from, until] = [`${month}-01`, `${addMonths(month, 1)}-01`]
	const range = { from, until }
	return {
		outOfHours: await listUsers(ctx, range, sql`and ${outOfHours}`),
		mostViewed: await listViewed(ctx, range),
		users: await listUsers(ctx, range, sql``),
		glasses: await listGlasses(ctx, range),
		searches: await listNameSearches(ctx, range),
		busyHours: await listBusyHours(ctx, range),
		review: await findReview(ctx, from),
	}
}

type Range = { from: string; until: string }

/**
 * Who looked or changed most; participants who read their own log are no users of anyone's file. A referral of someone without a
 * file is a line about no person.
 */
async function listUsers({ db, actor }: Ctx, { from, until }: Range, more: ReturnType<typeof sql>): Promise<User[]> {
	const rows = await db.execute<Omit<User, 'lines' | 'people'> & { lines: string; people: string }>(sql`
		select counted.*, name_in_log(id) as name from (
		select e.actor_id as id, e.actor_role as role, e.ground = 'representative' as "looksAlong",
			count(distinct e.id) as lines, count(distinct s.person_id) as people
		from access_event e
		left join access_subject s on s.organisation_id = e.organisation_id and s.event_id = e.id
		where e.organisation_id = ${actor.organisationId}::uuid and e.day >= ${from}::date and e.day < ${until}::date
			and e.ground <> 'self' ${more}
		group by e.actor_id, e.actor_role, e.ground = 'representative') counted order by lines desc, name limit ${most}`)
	return [...rows].map(({ lines, people, ...user }) => ({ ...user, lines: Number(lines), people: Number(people) }))
}

/** Whose files were looked at or changed most, by how many others. A list that someone stood in counts as one line. */
async function listViewed({ db, actor }: Ctx, { from, until }: Range) {
	const rows = await db.execute<{ id: string; name: string; lines: string; users: string }>(sql`
		select counted.*, name_in_log(id) as name from (
		select s.person_id as id, count(*) as lines, count(distinct e.actor_id) as users
		from access_event e
		join access_subject s on s.organisation_id = e.organisation_id and s.event_id = e.id
		where e.organisation_id = ${actor.organisationId}::uuid and e.day >= ${from}::date and e.day < ${until}::date
			and e.ground <> 'self'
		group by s.person_id) counted order by lines desc, name limit ${most}`)
	return [...rows].map(({ lines, users, ...viewed }) => ({ ...viewed, lines: Number(lines), users: Number(users) }))
}

/** The files that were opened with a reason. */
async function listGlasses(ctx: Ctx, { from, until }: Range) {
	const rows = await ctx.db
		.select({
			id: breakGlass.id,
			openedAt: breakGlass.openedAt,
			who: nameInLog(breakGlass.actorId),
			person: { id: breakGlass.personId, name: nameInLog(breakGlass.personId) },
			reason: breakGlass.reason,
			explanation: breakGlass.explanation,
		})
		.from(breakGlass)
		.where(
			and(
				eq(breakGlass.organisationId, ctx.actor.organisationId),
				gte(sql`(${breakGlass.openedAt} at time zone 'Europe/Amsterdam')::date`, from),
				lt(sql`(${breakGlass.openedAt} at time zone 'Europe/Amsterdam')::date`, until),
			),
		)
		.orderBy(asc(breakGlass.openedAt))
	return rows.map(({ openedAt, ...row }) => ({ ...row, opened: localClock(openedAt) }))
}

async function findReview({ db, actor }: Ctx, month: string) {
	const [review] = await db
		.select({ at: accessReview.reviewedAt, by: nameInLog(accessReview.reviewedById) })
		.from(accessReview)
		.where(and(eq(accessReview.organisationId, actor.organisationId), eq(accessReview.month, month)))
	return review === undefined ? null : { by: review.by, on: localClock(review.at).date }
}
