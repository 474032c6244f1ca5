import type { Sql } from 'postgres'

/** How many counters of taken places differ from a fresh count of the plan; 0 when all is well. */
export async function countMiscounted(tx: Sql): Promise<number> {
	const [row] = await tx<{ wrong: number }[]>`select count(*)::int as wrong from (${tx.unsafe(differences)}) differing`
	return row?.wrong ?? 0
}

const differences = `
	select 1 from (
		select organisation_id, site_id, "on", part, block, count(*) as people from public.planned_half_day
		where block is not null group by 1, 2, 3, 4, 5
	) fresh full join public.block_taken t using (organisation_id, site_id, "on", part, block)
	where coalesce(people, 0) <> coalesce(taken, 0)
	union all
	select 1 from (
		select organisation_id, site_id, "on", part, work_type_id,
			(case block when 'contract' then 'contract' else 'development' end)::public.place_kind as kind, count(*) as people
		from public.planned_half_day where work_type_id is not null group by 1, 2, 3, 4, 5, 6
	) fresh full join public.work_type_taken t using (organisation_id, site_id, "on", part, work_type_id, kind)
	where coalesce(people, 0) <> coalesce(taken, 0)
	union all
	select 1 from (
		select organisation_id, lesson_id, "on", part, count(*) as people from public.planned_half_day
		where lesson_id is not null group by 1, 2, 3, 4
	) fresh full join public.lesson_taken t using (organisation_id, lesson_id, "on", part)
	where coalesce(people, 0) <> coalesce(taken, 0)`
