import { person } from '@repo/db/schema'
import { type SQL, sql } from 'drizzle-orm'
import { awayDaysMin, type News, welcomeDays } from './news.rules.ts'

/**
 * What is new for `person` on the date `today`, as a column of the query that finds who reads, so that Vandaag asks nothing more
 * `back`, or the first day of what comes; null mostly.
 */
export const ownNews = (today: SQL.Aliased | SQL | ReturnType<typeof sql.placeholder>): SQL<string | null> => sql<
	string | null
>`(
	select case when e."from" > b.until + ${sql.raw(String(awayDaysMin))} and b.state = 'ended' then 'back' when e.state = 'planned' and e."from" > ${today}::date then e."from"::text end
	from enrolment e join enrolment b on b.organisation_id = e.organisation_id and b.id = e.previous_id
	where e.organisation_id = ${person.organisationId} and e.person_id = ${person.id}
		and e.state in ('planned', 'active') and e."from" > ${today}::date - ${sql.raw(String(welcomeDays))}
	order by e."from" desc limit 1)`

/** The column as news. */
export const readNews = (column: string | null): News => {
	if (column === null) return null
	return column === 'back' ? { kind: 'back' } : { kind: 'change', on: column }
}
