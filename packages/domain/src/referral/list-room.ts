import { cohort, cohortMember, intake } from '@repo/db/schema'
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { addDays, localClock, mondayOf } from '../schedule/half-day.rules.ts'
import { type WeekHalfDay, weekHalfDays } from './referral.rules.ts'

/** Over how many weeks, from next Monday on, a half day of the week must have a place. */
const weeks = 4

/** Which of the wished half days have a place at a site in each of the coming four weeks; a GON party's people on GON places. */
export async function listRoom(
	{ db, actor, now }: Ctx,
	{ siteId, wishes, gon }: { siteId: string; wishes: readonly WeekHalfDay[]; gon: boolean },
): Promise<WeekHalfDay[]> {
	const monday = addDays(mondayOf(localClock(now).date), 7)
	const asked = wishes.map((wish) => {
		const index = weekHalfDays.indexOf(wish)
		return { wish, on: addDays(monday, Math.floor(index / 2)), part: index % 2 === 0 ? 'morning' : 'afternoon' }
	})
	const rows = await db.execute<{ wish: WeekHalfDay }>(sql`
		select asked.wish from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(wish text, "on" date, part day_part)
		cross join generate_series(0, ${weeks - 1}) as later(week)
		left join lateral (select r.places from block_capacity r where r.organisation_id = ${actor.organisationId}::uuid
			and r.site_id = ${siteId}::uuid and r.block = ${gon ? 'gon' : 'free'} and r.part = asked.part
			and r.valid_from <= asked."on" + 7 * later.week order by r.valid_from desc limit 1) rule on true
		left join block_taken taken on taken.organisation_id = ${actor.organisationId}::uuid and taken.site_id = ${siteId}::uuid
			and taken.block = ${gon ? 'gon' : 'free'} and taken.part = asked.part and taken."on" = asked."on" + 7 * later.week
		group by asked.wish having min(coalesce(rule.places, 0) - coalesce(taken.taken, 0)) > 0`)
	const free = new Set(rows.map(({ wish }) => wish))
	return weekHalfDays.filter((wish) => free.has(wish))
}

/**
 * How many more people a group can have, counting those whose intake is still to end in it. Locks the group, so that of
 * two who come at once for the last place one gets it.
 */
export async function countCohortRoom({ db, actor }: Ctx, cohortId: string): Promise<number> {
	const { organisationId } = actor
	const [group] = await db
		.select({ places: cohort.placesMax })
		.from(cohort)
		.where(and(eq(cohort.organisationId, organisationId), eq(cohort.id, cohortId)))
		.for('update')
	if (group === undefined) throw new NotFound('cohort')
	const [members] = await db
		.select({ count: count() })
		.from(cohortMember)
		.where(and(eq(cohortMember.organisationId, organisationId), eq(cohortMember.cohortId, cohortId)))
	const [coming] = await db
		.select({ count: count() })
		.from(intake)
		.where(
			and(
				eq(intake.organisationId, organisationId),
				eq(intake.cohortId, cohortId),
				inArray(intake.state, ['planned', 'held', 'advice_given', 'no_show']),
			),
		)
	return group.places - (members?.count ?? 0) - (coming?.count ?? 0)
}
