import type { Role } from '@repo/db/schema'
import { sql, type SQL } from 'drizzle-orm'
import { dueSince } from '../opportunity-review/due-since.ts'
import { firstReviewTerms, nextReview } from '../review/next-review.ts'
import type { AttentionKind } from './attention.rules.ts'

/** What the queries ask about: the organisation, the day and moment, the terms in force, and perhaps one person only. */
export type Asked = {
	organisationId: string
	today: string
	now: Date
	terms: Record<(typeof attentionTerms)[number], number>
	personId?: string
}

/** The settings that say how early something asks for attention. */
export const attentionTerms = [
	...firstReviewTerms,
	'absence_alarm_days',
	'ending_alarm_weeks',
	'opportunity_alarm_weeks',
	'planned_until_alarm_weeks',
	'review_alarm_weeks',
] as const

type Kind = {
	/** Who is asked to do something about it. */
	roles: readonly Role[]
	/** Whom it is about and its day: `person_id`, `on`; out of `enrolments` and `marks` where these tell it. */
	facts: (asked: Asked) => SQL
}

/**
 * What several kinds are told by, read once, because row-level security asks for every table again who the asker's people are:
 * the enrolments, and the marks of presence of the days that count.
 */
export const shared = ({ organisationId, today, terms, personId }: Asked): SQL => {
	const whose = personId === undefined ? sql`` : sql`and person_id = ${personId}`
	return sql`
		enrolments as materialized (
			select person_id, product, state, "from", until, state in ('active', 'completing') as runs from enrolment
			where organisation_id = ${organisationId} ${whose}),
		marks as materialized (
			select id, person_id, "on", part, presence, marked_at from attendance
			where organisation_id = ${organisationId} ${whose}
				and "on" between ${today}::date - ${terms.absence_alarm_days}::integer and ${today}::date)`
}

const coaching = ['coach', 'team_lead'] as const
const planning = ['coach', 'team_lead', 'planner'] as const

/** "Vraag mijn coach" on a phone: the question stands for ten minutes. */
const unlock: Kind = {
	roles: coaching,
	facts: ({ organisationId, today, now }) => sql`
		select u.person_id, ${today}::date as "on" from unlock_request u
		where u.organisation_id = ${organisationId} and u.allowed_at is null
			and u.asked_at > ${now.toISOString()}::timestamptz - interval '10 minutes'`,
}

/** Wrote something back about a note that was shared: since then nothing was shared, and nobody spoke them by telephone. */
const answer: Kind = {
	roles: coaching,
	facts: ({ organisationId, personId }) => sql`
		select w.person_id, min((w.answered_at at time zone 'Europe/Amsterdam')::date) as "on" from review_answer w
		where w.organisation_id = ${organisationId} ${personId === undefined ? sql`` : sql`and w.person_id = ${personId}`}
			and not exists (select from review_note n where n.organisation_id = w.organisation_id
				and n.person_id = w.person_id and n.shared_at > w.answered_at)
			and not exists (select from contact_attempt c where c.organisation_id = w.organisation_id
				and c.person_id = w.person_id and c.outcome = 'reached' and c.undone_at is null and c.at > w.answered_at)
		group by w.person_id`,
}

/** Not there, by the newest mark; not reached by telephone and not seen since. */
const absence: Kind = {
	roles: coaching,
	facts: ({ organisationId }) => sql`
		select a.person_id, min(a."on") as "on" from marks a
		where a.presence = 'absent'
			and not exists (select from marks n where n.person_id = a.person_id
				and n."on" = a."on" and n.part = a.part and (n.marked_at, n.id) > (a.marked_at, a.id))
			and not exists (select from marks n where n.person_id = a.person_id
				and n.presence = 'present' and (n."on", n.part) > (a."on", a.part))
			and not exists (select from contact_attempt c where c.organisation_id = ${organisationId}
				and c.person_id = a.person_id and c.outcome = 'reached' and c.undone_at is null and c.at > a.marked_at)
		group by a.person_id`,
}

/** The next progress talk of whoever is there to have it: a pause puts off the question, and not its day (3.4, 3.6). */
const review: Kind = {
	roles: coaching,
	facts: ({ organisationId, today, terms }) => sql`
		select d.person_id, d."on" from (
			${nextReview({ organisationId, enrolments: sql`(select * from enrolments where runs)`, terms })}) d
		where d."on" <= ${today}::date + 7 * ${terms.review_alarm_weeks}::integer`,
}

/** The yearly opportunity talk (3.13, R-054). */
const opportunity: Kind = {
	roles: coaching,
	facts: ({ organisationId, today, terms }) => sql`
		select d.person_id, d.due_on as "on" from (${dueSince({ organisationId, enrolments: sql`enrolments` })}) d
		where d.due_on <= ${today}::date + 7 * ${terms.opportunity_alarm_weeks}::integer`,
}

/** An enrolment that ends soon, or should have. */
const ending: Kind = {
	roles: planning,
	facts: ({ today, terms }) => sql`
		select e.person_id, min(e.until) as "on" from enrolments e
		where e.state <> 'ended' and e.until <= ${today}::date + 7 * ${terms.ending_alarm_weeks}::integer
		group by e.person_id`,
}

/** Nothing is planned any more, or soon no more, though the enrolment goes on for longer than that. */
const unplanned: Kind = {
	roles: planning,
	facts: ({ organisationId, today, terms }) => sql`
		select d.person_id, max(coalesce(d.last, greatest(d."from", ${today}::date))) as "on" from (
			select e.person_id, e."from", e.until, (select h."on" from planned_half_day h
				where h.organisation_id = ${organisationId} and h.person_id = e.person_id order by h."on" desc limit 1) as last
			from enrolments e where e.runs) d
		where coalesce(d.last, ${today}::date) < ${today}::date + 7 * ${terms.planned_until_alarm_weeks}::integer
			and (d.until is null or d.until > coalesce(d.last, ${today}::date) + 7)
		group by d.person_id`,
}

/** The queries by kind. */
export const attentionFacts: Record<AttentionKind, Kind> = {
	unlock,
	answer,
	absence,
	review,
	opportunity,
	ending,
	unplanned,
}
