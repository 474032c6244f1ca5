import { sql } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { databaseError } from '../database-error.ts'
import { NotFound } from '../errors.ts'
import { blockOf } from './block-of.ts'
import { type HalfDay, isPast } from './half-day.rules.ts'
import type { Reason } from './refusal.rules.ts'

/** A place that somebody asks for. `minutes` when it is shorter than the half day of the site. */
export type Place = HalfDay & { personId: string; workTypeId?: string; lessonId?: string; minutes?: number }

/** What the database said: all of it, or none of it and the first thing that stood in the way. */
export type Claimed = { ok: true; planned: number } | NotClaimed

/** Why not, and where; `places` is how many there are in all. */
export type NotClaimed = { ok: false; reason: Reason; at: HalfDay; places?: number }

/** Rolls a claim back to where it began. */
class Refused extends Error {
	readonly claimed: NotClaimed
	constructor(claimed: NotClaimed) {
		super(claimed.reason)
		this.claimed = claimed
	}
}

/**
 * The one way into the plan: inserts all places in one statement inside a savepoint. The database
 * decides by its keys and triggers; this only translates its answer. Nobody checks first and inserts later.
 */
export async function claim(ctx: Ctx, siteId: string, places: readonly Place[]): Promise<Claimed> {
	if (places.length === 0) return { ok: true, planned: 0 }
	try {
		return await inTransaction(ctx, async (ctx) => {
			const planned = await insertPlaces(ctx, siteId, places)
			if (planned.length !== places.length) throw new NotFound('person, work type, lesson or site')
			const past = planned.find((row) => isPast(row.on, row.ends_at, ctx.now))
			if (past) throw new Refused({ ok: false, reason: 'past', at: { on: past.on, part: past.part } })
			return { ok: true, planned: planned.length }
		})
	} catch (error) {
		const { at, ...refused } = translate(error)
		return { ...refused, at: at ?? (await findTaken(ctx, places)) }
	}
}

/** The first asked half day that is taken already: under row-level security PostgreSQL does not say which key it was. */
async function findTaken({ db, actor }: Ctx, places: readonly Place[]): Promise<HalfDay> {
	const [taken] = await db.execute<HalfDay>(sql`
		select p."on"::text, p.part from planned_half_day p
		join jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as asked("personId" uuid, "on" date, part day_part)
			on p.person_id = asked."personId" and p."on" = asked."on" and p.part = asked.part
		where p.organisation_id = ${actor.organisationId}::uuid order by p."on", p.part limit 1`)
	const [first] = places
	if (first === undefined) throw new NotFound('half day')
	return taken ?? { on: first.on, part: first.part }
}

/** Inserts; the block follows from contract and enrolment, the times from site and lesson. */
function insertPlaces({ db, actor, now }: Ctx, siteId: string, places: readonly Place[]) {
	return db.execute<HalfDay & { ends_at: string }>(sql`
		insert into planned_half_day (organisation_id, person_id, "on", part, site_id, block, work_type_id, lesson_id,
			starts_at, ends_at, planned_by, planned_at)
		select p.organisation_id, p.id, asked."on", asked.part, ${siteId}::uuid,
			case when asked."lessonId" is null then ${blockOf} end, asked."workTypeId", asked."lessonId", times.starts_at,
			least(times.ends_at, times.starts_at + make_interval(mins => coalesce(asked.minutes, lesson.minutes, 600))),
			${actor.personId}::uuid, ${now.toISOString()}::timestamptz
		from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
			as asked("personId" uuid, "on" date, part day_part, "workTypeId" uuid, "lessonId" uuid, minutes integer)
		join person p on p.organisation_id = ${actor.organisationId}::uuid and p.id = asked."personId"
		left join lesson on lesson.organisation_id = p.organisation_id and lesson.id = asked."lessonId"
		cross join lateral (
			select h.starts_at, h.ends_at from site_half_day h
			where h.organisation_id = p.organisation_id and h.site_id = ${siteId}::uuid and h.part = asked.part
				and h.valid_from <= asked."on"
			order by h.valid_from desc limit 1
		) times
		returning "on"::text, part, ends_at::text`)
}

const reasons: Record<string, Reason> = {
	one_place_per_half_day: 'already-somewhere',
	block_full: 'block-full',
	work_type_full: 'work-type-full',
	lesson_full: 'lesson-full',
	closed: 'closed',
}

/** Turns the name of a constraint into a reason; whatever a planner cannot mend is thrown on. */
export function translate(error: unknown): Omit<NotClaimed, 'at'> & { at?: HalfDay } {
	if (error instanceof Refused) return error.claimed
	const database = databaseError(error)
	if (database?.code === '23503') throw new NotFound('work type, lesson or site')
	const reason = reasons[database?.constraint_name ?? '']
	if (database === undefined || reason === undefined) throw error
	return { ok: false, reason, ...whereFrom(database.detail ?? '') }
}

/** The half day and the number of places, from the triggers' detail. */
function whereFrom(detail: string): { at?: HalfDay; places?: number } {
	if (!detail.startsWith('{')) return {}
	const { on, part, places } = JSON.parse(detail)
	return { at: { on, part }, places: places ?? 0 }
}
