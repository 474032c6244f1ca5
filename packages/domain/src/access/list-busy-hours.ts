import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'

type Range = { from: string; until: string }

/**
 * Each hour of the clock in which somebody looked at the files of more different people than `files_per_hour_alarm` (A12). Lists and
 * boards are no files.
 */
export async function listBusyHours(ctx: Ctx, { from, until }: Range) {
	const { files_per_hour_alarm: most } = await getSettings(ctx, ['files_per_hour_alarm'])
	const rows = await ctx.db.execute<{ id: string; name: string; hour: string; people: string }>(sql`
		select e.actor_id as id, name_in_log(e.actor_id) as name, date_trunc('hour', e.at)::text as hour,
			 count(distinct s.person_id) as people
		from access_event e
		join access_subject s on s.organisation_id = e.organisation_id and s.event_id = e.id
		where e.organisation_id = ${ctx.actor.organisationId}::uuid and e.day >= ${from}::date and e.day < ${until}::date
			and e.ground <> 'self' and e.list is null and e.what <> 'export'
		group by e.actor_id, date_trunc('hour', e.at) having count(distinct s.person_id) > ${most}
		order by date_trunc('hour', e.at), e.actor_id`)
	return [...rows].map(({ hour, people, ...who }) => ({
		...who,
		from: localClock(new Date(hour)),
		people: Number(people),
	}))
}
