import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { EnrolmentState } from '../enrolment/enrolment.machine.rules.ts'
import type { Part } from '../schedule/half-day.rules.ts'
import type { Difference } from './cohort.schema.ts'

/** A half day in which a member differs: what the group has then, and what this member has; null is nothing. */
export type DifferentHalfDay = { on: string; part: Part; group: string | null; own: string | null }

/** Someone of a group: whether the start reached them, and where their half days differ from the group's, and why. */
export type CohortMember = {
	personId: string
	name: string
	state: EnrolmentState | null
	started: boolean
	reason: Difference['reason'] | null
	differences: DifferentHalfDay[]
}

type Row = {
	id: string
	name: string
	state: EnrolmentState | null
	started: boolean
	reason: Difference['reason'] | null
}
type Different = { person_id: string; on: string; part: Part; group: string | null; own: string | null }

/** The members of a group whom this role sees, by name, with what differs from the template between its first and last day. */
export async function listMembers(ctx: Ctx, cohortId: string): Promise<CohortMember[]> {
	const rows = await listRows(ctx, cohortId)
	const different = await listDifferent(ctx, cohortId)
	return rows.map(({ id, ...row }) => ({
		...row,
		personId: id,
		differences: different.flatMap(({ person_id: whose, ...one }) => (whose === id ? [one] : [])),
	}))
}

const listRows = ({ db, actor }: Ctx, cohortId: string) =>
	db.execute<Row>(sql`
		select p.id, p.name, d.reason,
			(select e.state from enrolment e where e.organisation_id = m.organisation_id and e.person_id = m.person_id
				and e.cohort_id = m.cohort_id order by e."from" desc, e.id desc limit 1) as state,
			exists (select from cohort_half_day c where c.organisation_id = m.organisation_id and c.cohort_id = m.cohort_id
				and c.person_id = m.person_id) as started
		from cohort_member m
		join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
		left join cohort_difference d on d.organisation_id = m.organisation_id and d.cohort_id = m.cohort_id
			and d.person_id = m.person_id
		where m.organisation_id = ${actor.organisationId}::uuid and m.cohort_id = ${cohortId}::uuid
		order by p.name, p.id`)

/** What the start made beside what is planned now, in the days of the group: only where the two are not the same. */
const listDifferent = ({ db, actor }: Ctx, cohortId: string) =>
	db.execute<Different>(sql`
		with made as (
			select * from cohort_half_day where organisation_id = ${actor.organisationId}::uuid and cohort_id = ${cohortId}::uuid
		), planned as (
			select h.* from planned_half_day h join cohort g on g.organisation_id = h.organisation_id and g.id = ${cohortId}::uuid
			where h.organisation_id = ${actor.organisationId}::uuid and h."on" between g."from" and g.until
				and h.person_id in (select person_id from made)
		)
		select coalesce(c.person_id, h.person_id) as person_id, coalesce(c."on", h."on")::text as "on", coalesce(c.part, h.part) as part,
			coalesce(made_lesson.name, made_work.name) as "group", coalesce(own_lesson.name, own_work.name) as own
		from made c
		full join planned h on h.person_id = c.person_id and h."on" = c."on" and h.part = c.part
		left join lesson made_lesson on made_lesson.id = c.lesson_id left join work_type made_work on made_work.id = c.work_type_id
		left join lesson own_lesson on own_lesson.id = h.lesson_id left join work_type own_work on own_work.id = h.work_type_id
		where c.lesson_id is distinct from h.lesson_id or c.work_type_id is distinct from h.work_type_id
		order by 1, 2, 3`)
