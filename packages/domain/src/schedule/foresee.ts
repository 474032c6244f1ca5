import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { blockOf } from './block-of.ts'
import { type HalfDay, isPast } from './half-day.rules.ts'
import type { Reason } from './refusal.rules.ts'

/** A half day that is looked at before it is asked for. */
export type Asked = HalfDay & { workTypeId?: string; lessonId?: string }

/** What the plan would say now: a reason, or null when there is a place. `given`: the lesson's group meets then. */
export type Foreseen = HalfDay & { reason: Reason | null; given: boolean }

/**
 * Foresees for one person which half days can be planned at a site and why not the others. A help for the planner, not a
 * promise: between looking and asking somebody else may come first, and the claim decides.
 */
export async function foresee(
	ctx: Ctx,
	personId: string,
	siteId: string,
	asked: readonly Asked[],
): Promise<Foreseen[]> {
	const rows = await look(ctx, personId, siteId, asked)
	return rows.map(({ on, part, ends_at, reason, given }) => ({
		on,
		part,
		given,
		reason: isPast(on, ends_at ?? '24:00', ctx.now) ? 'past' : reason,
	}))
}

function look({ db, actor }: Ctx, personId: string, siteId: string, asked: readonly Asked[]) {
	return db.execute<HalfDay & { ends_at: string; reason: Reason | null; given: boolean }>(sql`
		select asked."on"::text, asked.part, times.ends_at::text, coalesce(group_taken.taken, 0) > 0 as given,
			case
				when busy.part is not null then 'already-somewhere'
				when asked."lessonId" is not null then case when coalesce(group_taken.taken, 0) >= lesson.places then 'lesson-full' end
				when coalesce(block_rule.places, 0) = 0 or coalesce(work_rule.places, 0) = 0 then 'closed'
				when coalesce(block_count.taken, 0) >= block_rule.places then 'block-full'
				when coalesce(work_count.taken, 0) >= work_rule.places then 'work-type-full'
			end as reason
		from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
			as asked("on" date, part day_part, "workTypeId" uuid, "lessonId" uuid)
		join person p on p.organisation_id = ${actor.organisationId}::uuid and p.id = ${personId}::uuid
		cross join lateral (select ${blockOf} as block) own
		cross join lateral (select (case own.block when 'contract' then 'contract' else 'development' end)::place_kind as kind) place
		left join planned_half_day busy on busy.organisation_id = p.organisation_id and busy.person_id = p.id
			and busy."on" = asked."on" and busy.part = asked.part
		left join lesson on lesson.organisation_id = p.organisation_id and lesson.id = asked."lessonId"
		left join lesson_taken group_taken on group_taken.organisation_id = p.organisation_id
			and group_taken.lesson_id = asked."lessonId" and group_taken."on" = asked."on" and group_taken.part = asked.part
		left join block_taken block_count on block_count.organisation_id = p.organisation_id and block_count.site_id = ${siteId}::uuid
			and block_count."on" = asked."on" and block_count.part = asked.part and block_count.block = own.block
		left join work_type_taken work_count on work_count.organisation_id = p.organisation_id
			and work_count.site_id = ${siteId}::uuid and work_count."on" = asked."on" and work_count.part = asked.part
			and work_count.work_type_id = asked."workTypeId" and work_count.kind = place.kind
		left join lateral (select r.places from block_capacity r where r.organisation_id = p.organisation_id
			and r.site_id = ${siteId}::uuid and r.block = own.block and r.part = asked.part and r.valid_from <= asked."on"
			order by r.valid_from desc limit 1) block_rule on true
		left join lateral (select r.places from work_type_capacity r where r.organisation_id = p.organisation_id
			and r.site_id = ${siteId}::uuid and r.work_type_id = asked."workTypeId" and r.kind = place.kind
			and r.part = asked.part and r.valid_from <= asked."on" order by r.valid_from desc limit 1) work_rule on true
		left join lateral (select h.ends_at from site_half_day h where h.organisation_id = p.organisation_id
			and h.site_id = ${siteId}::uuid and h.part = asked.part and h.valid_from <= asked."on"
			order by h.valid_from desc limit 1) times on true
		order by asked."on", asked.part`)
}
