import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Destination } from './enrolment.rules.ts'

/** Who left on which local date, and where to. */
type Left = { personId: string; on: string; destination: Destination }

/**
 * Takes the half days after the last day out of the plan, so that others get the places; the history keeps them. After a death those
 * of the day itself too. Who has a contract, or goes on with another enrolment, keeps the plan: whoever plans decides about that.
 */
export async function clearPlan({ db, actor, now }: Ctx, { personId, on, destination }: Left): Promise<number> {
	const whose = sql`organisation_id = ${actor.organisationId}::uuid and person_id = ${personId}::uuid`
	const from = destination === 'deceased' ? sql`"on" >= ${on}::date` : sql`"on" > ${on}::date`
	const goesOn = sql`exists (select from enrolment where ${whose} and state <> 'ended')
		or exists (select from contract where ${whose} and (until is null or until > ${on}::date))`
	const unlessGoingOn = destination === 'deceased' ? sql`true` : sql`not (${goesOn})`
	const still = sql`${whose} and ${from} and ("on" + ends_at) at time zone 'Europe/Amsterdam' > ${now.toISOString()}::timestamptz`
	const gone = await db.execute(sql`
		with gone as (delete from planned_half_day where ${still} and ${unlessGoingOn} returning *)
		insert into half_day_event (organisation_id, person_id, "on", part, site_id, block, work_type_id, lesson_id, starts_at, ends_at,
			sequence, planned_by, planned_at, change, changed_by, changed_at)
		select organisation_id, person_id, "on", part, site_id, block, work_type_id, lesson_id, starts_at, ends_at,
			sequence, planned_by, planned_at, 'cancelled', ${actor.personId}::uuid, ${now.toISOString()}::timestamptz from gone
		returning id`)
	await db.execute(sql`delete from waiting where ${whose} and "on" >= ${on}::date and ${unlessGoingOn}`)
	return gone.length
}
