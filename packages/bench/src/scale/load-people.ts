import type { Sql } from 'postgres'
import { now } from '../reader.ts'

/** Half days of each person: one on every workday of eight weeks. */
export const halfDaysEach = 40

/** A planner plans so many people at once, day by day: the rows of one person lie on different pages. */
const plannedTogether = 50

/** The first of the eight weeks: four lie behind, so that the reader's day is in the middle. */
const firstMonday = '2026-10-26'

/** Fills one organisation with people who have a role, a coach, a session and a plan. Triggers must be off. */
export async function loadPeople(sql: Sql, organisationId: string, people: number): Promise<void> {
	await sql`
		insert into person (organisation_id, id, name, called_by, reads_in, reading_support, created_at)
		select ${organisationId}, uuidv7(), 'Deelnemer ' || n, 'Deelnemer ' || n, 'nl', 'none', ${now}
		from generate_series(1, ${people}::int) n`
	await sql`
		create temporary table numbered on commit drop as
		select p.id, row_number() over (order by p.id) as n from person p
		where p.organisation_id = ${organisationId} and not exists
			(select 1 from staff s where s.organisation_id = p.organisation_id and s.person_id = p.id)`
	await sql`
		insert into role_grant (organisation_id, person_id, role, "from")
		select ${organisationId}, id, 'participant', ${firstMonday} from numbered`
	await sql`
		insert into caseload (organisation_id, coach_id, person_id, "from")
		select ${organisationId}, coach.id, numbered.id, ${firstMonday} from numbered
		join (select person_id as id, row_number() over (order by person_id) - 1 as n, count(*) over () as of
			from role_grant where organisation_id = ${organisationId} and role = 'coach') coach on numbered.n % coach.of = coach.n`
	await sql`
		insert into session (organisation_id, token_hash, person_id, role, app, assurance, created_at, expires_at)
		select ${organisationId}, encode(sha256(uuid_send(id)), 'hex'), id, 'participant', 'portal', 'low', ${now},
			${now}::timestamptz + interval '30 days' from numbered`
	await loadPlan(sql, organisationId)
}

/** Work on most days, a lesson on Wednesdays; mornings and afternoons in turn. */
async function loadPlan(sql: Sql, organisationId: string) {
	await sql`
		insert into planned_half_day (organisation_id, person_id, "on", part, site_id, block, work_type_id, lesson_id,
			starts_at, ends_at, planned_by, planned_at)
		select ${organisationId}, numbered.id, day.at, times.part, times.site_id,
			case when isLesson then null else 'free' end::capacity_block, case when isLesson then null else work.id end,
			case when isLesson then lesson.id end, times.starts_at, times.ends_at, planner.id, ${now}
		from numbered
		cross join (select (${firstMonday}::date + n / 5 * 7 + n % 5) as at, n, n % 5 = 2 as isLesson
			from generate_series(0, ${halfDaysEach - 1}::int) n) day
		join (select *, row_number() over (order by part) - 1 as n from site_half_day
			where organisation_id = ${organisationId}) times on (numbered.n + day.n) % 2 = times.n
		join (select id, row_number() over (order by id) - 1 as n, count(*) over () as of from work_type
			where organisation_id = ${organisationId}) work on numbered.n % work.of = work.n
		join (select id, row_number() over (order by id) - 1 as n, count(*) over () as of from lesson
			where organisation_id = ${organisationId}) lesson on numbered.n % lesson.of = lesson.n
		cross join (select person_id as id from role_grant
			where organisation_id = ${organisationId} and role = 'planner' limit 1) planner
		order by (numbered.n - 1) / ${plannedTogether}::int, day.at, numbered.n`
}
