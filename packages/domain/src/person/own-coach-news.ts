import { person } from '@repo/db/schema'
import { type SQL, sql } from 'drizzle-orm'

/** For how long a coach is new, in days. */
const newDays = 7

/**
 * Which coach comes, or came this week, where another was before: as a column of the query that finds who reads, so that Vandaag asks
 * nothing more. The date and the name in one text; null mostly.
 */
export const ownCoachNews = (today: SQL | ReturnType<typeof sql.placeholder>): SQL<string | null> => sql<
	string | null
>`(
	select c."from" || ' ' || s.called_by from caseload c
	join staff s on s.organisation_id = c.organisation_id and s.person_id = c.coach_id
	where c.organisation_id = ${person.organisationId} and c.person_id = ${person.id}
		and c."from" > ${today}::date - ${sql.raw(String(newDays))} and (c.until is null or c.until >= greatest(c."from", ${today}::date))
		and exists (select from caseload b where b.organisation_id = c.organisation_id and b.person_id = c.person_id
			and b.coach_id <> c.coach_id and b."from" < c."from" and b.until = c."from" - 1)
	order by c."from" limit 1)`
