import { sql, type SQL } from 'drizzle-orm'

/** Of which enrolments: rows with `person_id`, `"from"` and `state`, all of each person. */
type Asked = { organisationId: string; enrolments: SQL }

/** A year after a local date: 29 February becomes the 28th. */
export const yearAfter = (date: SQL): SQL => sql`(${date} + interval '12 months')::date`

/**
 * Since when the yearly talk of each of these people counts, and when it is due, as `person_id`, `last_held_on` and `due_on`: twelve
 * months after the last talk, or after first coming in (R-054). Neither a return nor other work begins the year again: the handbook
 * counts from the talk ("in any case once a year", A-16). It is asked of everyone whose enrolment goes on, also while that rests.
 */
export const dueSince = ({ organisationId, enrolments }: Asked): SQL => sql`
	select s.person_id, s.last_held_on, ${yearAfter(sql`coalesce(s.last_held_on, s.since)`)} as due_on from (
		select e.person_id, min(e."from") as since,
			(select max(o.held_on) from opportunity_review o
				where o.organisation_id = ${organisationId} and o.person_id = e.person_id) as last_held_on
		from ${enrolments} e
		group by e.person_id having bool_or(e.state not in ('planned', 'ended'))) s`
