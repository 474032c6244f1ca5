import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { addDays, type HalfDay, mondayOf } from './half-day.rules.ts'
import type { Block } from './refusal.rules.ts'

/** Places of a block or a work type in one half day; `waiting` people want that work then. */
export type Occupancy = HalfDay & { taken: number; places: number }

/** The places of one site in one week: per block, and per work type for development and for contracts. */
export type Board = {
	blocks: (Occupancy & { block: Block })[]
	work: (Occupancy & { workTypeId: string; kind: 'development' | 'contract' })[]
	waiting: (HalfDay & { people: number })[]
}

/** The board of a site: how many places there are and how many are taken, Monday to Friday. Numbers only, no people. */
export async function listBoard(
	{ db, actor }: Ctx,
	{ siteId, monday }: { siteId: string; monday: string },
): Promise<Board> {
	const from = mondayOf(monday)
	const organisationId = actor.organisationId
	const halfDays = sql`(select d::date as "on", halves.part from generate_series(${from}::date, ${addDays(from, 4)}::date, interval '1 day') d
		cross join unnest(enum_range(null::day_part)) halves(part)) half_day`
	const blocks = await db.execute<Board['blocks'][number]>(sql`
		select half_day."on"::text, half_day.part, kinds.block, coalesce(rule.places, 0) as places, coalesce(t.taken, 0) as taken
		from ${halfDays} cross join unnest(enum_range(null::capacity_block)) kinds(block)
		left join lateral (select r.places from block_capacity r where r.organisation_id = ${organisationId}::uuid
			and r.site_id = ${siteId}::uuid and r.block = kinds.block and r.part = half_day.part and r.valid_from <= half_day."on"
			order by r.valid_from desc limit 1) rule on true
		left join block_taken t on t.organisation_id = ${organisationId}::uuid and t.site_id = ${siteId}::uuid
			and t."on" = half_day."on" and t.part = half_day.part and t.block = kinds.block
		order by 1, 2, 3`)
	const work = await db.execute<Board['work'][number]>(sql`
		select half_day."on"::text, half_day.part, g.work_type_id as "workTypeId", kinds.kind,
			coalesce(rule.places, 0) as places, coalesce(t.taken, 0) as taken
		from ${halfDays} cross join work_group g cross join unnest(enum_range(null::place_kind)) kinds(kind)
		left join lateral (select r.places from work_type_capacity r where r.organisation_id = g.organisation_id
			and r.site_id = g.site_id and r.work_type_id = g.work_type_id and r.kind = kinds.kind and r.part = half_day.part
			and r.valid_from <= half_day."on" order by r.valid_from desc limit 1) rule on true
		left join work_type_taken t on t.organisation_id = g.organisation_id and t.site_id = g.site_id and t."on" = half_day."on"
			and t.part = half_day.part and t.work_type_id = g.work_type_id and t.kind = kinds.kind
		where g.organisation_id = ${organisationId}::uuid and g.site_id = ${siteId}::uuid
		order by 1, 2, 3, 4`)
	const waiting = await db.execute<Board['waiting'][number]>(sql`
		select "on"::text, part, count(*)::int as people from waiting
		where organisation_id = ${organisationId}::uuid and site_id = ${siteId}::uuid
			and "on" between ${from}::date and ${addDays(from, 4)}::date
		group by 1, 2 order by 1, 2`)
	return { blocks: [...blocks], work: [...work], waiting: [...waiting] }
}
