import { sql, type SQL } from 'drizzle-orm'
import type { SettingKey } from '../setting/setting.rules.ts'

/** The settings that say when the first progress talk of an enrolment is. */
export const firstReviewTerms = ['first_review_weeks', 'safety_review_weeks'] as const satisfies readonly SettingKey[]

/** Of which enrolments: rows with `person_id`, `product` and `"from"`; and the terms in force. */
type Asked = {
	organisationId: string
	enrolments: SQL
	terms: Record<(typeof firstReviewTerms)[number], number>
}

/**
 * When the next progress talk of each of these people is due, as `person_id` and `"on"`: as the last talk since the enrolment began
 * says, or some weeks after it began (3.4); after who comes back it is another number of weeks (3.6). Of several enrolments the soonest.
 */
export const nextReview = ({ organisationId, enrolments, terms }: Asked): SQL => sql`
	select e.person_id, min(coalesce(
		(select r.next_due_on from review r where r.organisation_id = ${organisationId} and r.person_id = e.person_id
			and r.held_on >= e."from" order by r.held_on desc limit 1),
		e."from" + 7 * case when e.product in ('safety_net', 'secondee_return')
			then ${terms.safety_review_weeks}::integer else ${terms.first_review_weeks}::integer end)) as "on"
	from ${enrolments} e
	group by e.person_id`
