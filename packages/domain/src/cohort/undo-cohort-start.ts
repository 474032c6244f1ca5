import { cohortHalfDay, enrolment, person } from '@repo/db/schema'
import { and, asc, eq, sql } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { stepEnrolment } from '../enrolment/step-enrolment.ts'
import type { CohortGuard } from './cohort.machine.rules.ts'
import { lockCohort } from './lock-cohort.ts'
import { stepCohort } from './step-cohort.ts'

/** What an undo left as it is, because somebody changed it since: this many half days of a member, and whether the enrolment too. */
export type Kept = { personId: string; name: string; halfDays: number; enrolment: boolean }

/** How many half days were taken back, and what was kept; or why nothing was. */
export type Undone =
	| { ok: true; taken: number; kept: Kept[]; people: string[] }
	| { ok: false; reason: 'not-in-this-state' | 'not-in-this-role' | CohortGuard }

/**
 * Takes the start of a group back, until and with the day on which it begins: exactly what the start made. What was moved, changed,
 * cancelled or already attended since is kept as it is, and named.
 */
export function undoCohortStart(ctx: Ctx, cohortId: string): Promise<Undone> {
	return inTransaction(ctx, async (ctx) => {
		const group = await lockCohort(ctx, cohortId)
		const stepped = await stepCohort(ctx, group, 'undo', 0)
		if (!stepped.ok) return stepped
		const made = await countMade(ctx, cohortId)
		const takenOf = await takeBackHalfDays(ctx, cohortId)
		const takenBack = await takeBackEnrolments(ctx, cohortId)
		const { organisationId } = ctx.actor
		await ctx.db
			.delete(cohortHalfDay)
			.where(and(eq(cohortHalfDay.organisationId, organisationId), eq(cohortHalfDay.cohortId, cohortId)))
		const kept = made.map(({ personId, name, count }) => ({
			personId,
			name,
			halfDays: count - (takenOf.get(personId) ?? 0),
			enrolment: takenBack.get(personId) === false,
		}))
		return {
			ok: true,
			taken: [...takenOf.values()].reduce((sum, count) => sum + count, 0),
			people: made.map(({ personId }) => personId),
			kept: kept.filter((one) => one.halfDays > 0 || one.enrolment),
		}
	})
}

/** How many half days the start made for each member. */
const countMade = ({ db, actor }: Ctx, cohortId: string) =>
	db
		.select({ personId: person.id, name: person.name, count: sql<number>`count(*)::int` })
		.from(cohortHalfDay)
		.innerJoin(
			person,
			and(eq(person.organisationId, cohortHalfDay.organisationId), eq(person.id, cohortHalfDay.personId)),
		)
		.where(and(eq(cohortHalfDay.organisationId, actor.organisationId), eq(cohortHalfDay.cohortId, cohortId)))
		.groupBy(person.id, person.name)
		.orderBy(asc(person.name))

/** Takes out what still is as the start made it, and keeps it in the history; answers how many of each member. */
async function takeBackHalfDays({ db, actor, now }: Ctx, cohortId: string): Promise<Map<string, number>> {
	const rows = await db.execute<{ person_id: string; count: number }>(sql`
		with gone as (
			delete from planned_half_day p using cohort_half_day c
			where c.organisation_id = ${actor.organisationId}::uuid and c.cohort_id = ${cohortId}::uuid
				and p.organisation_id = c.organisation_id and p.person_id = c.person_id and p."on" = c."on" and p.part = c.part
				and p.planned_at = c.made_at and p.sequence = 0
				and p.work_type_id is not distinct from c.work_type_id and p.lesson_id is not distinct from c.lesson_id
				and not exists (select from attendance a where a.organisation_id = p.organisation_id and a.person_id = p.person_id
					and a."on" = p."on" and a.part = p.part)
			returning p.*
		), kept as (
			insert into half_day_event (organisation_id, person_id, "on", part, site_id, block, work_type_id, lesson_id, starts_at, ends_at,
				sequence, planned_by, planned_at, change, changed_by, changed_at)
			select organisation_id, person_id, "on", part, site_id, block, work_type_id, lesson_id, starts_at, ends_at,
				sequence, planned_by, planned_at, 'cancelled', ${actor.personId}::uuid, ${now.toISOString()}::timestamptz from gone
		)
		select person_id, count(*)::int as count from gone group by 1`)
	return new Map(rows.map(({ person_id, count }) => [person_id, count]))
}

/** Whether each member's enrolment could be taken back: not when it was paused, ended or anything else since. */
async function takeBackEnrolments(ctx: Ctx, cohortId: string): Promise<Map<string, boolean>> {
	const rows = await ctx.db
		.select({ id: enrolment.id, personId: enrolment.personId, state: enrolment.state })
		.from(enrolment)
		.where(and(eq(enrolment.organisationId, ctx.actor.organisationId), eq(enrolment.cohortId, cohortId)))
	const done = new Map<string, boolean>()
	for (const { id, personId, state } of rows)
		if (state !== 'planned') done.set(personId, (await stepEnrolment(ctx, { enrolmentId: id, action: 'take_back' })).ok)
	return done
}
