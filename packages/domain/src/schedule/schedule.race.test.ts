import { sql } from 'drizzle-orm'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { as, makePerson, makeWorld } from '../testing/make.ts'
import { claim } from './claim.ts'
import { addDays, isWorkday, parts, type HalfDay } from './half-day.rules.ts'
import { planHalfDay } from './plan-half-day.ts'

const db = await useTestDb()

const halfDayCount = 1000
const planners = 50
const places = 10

/** The next `count` half days from a Monday on. */
function halfDays(count: number): HalfDay[] {
	const found: HalfDay[] = []
	for (let on = '2026-11-23'; found.length < count; on = addDays(on, 1))
		if (isWorkday(on)) for (const part of parts) found.push({ on, part })
	return found.slice(0, count)
}

/** A world where ten people share `places` places, asked for by 50 planners at once: half double people, half too many. */
async function makeCrowd() {
	const world = await makeWorld(db, { places: { free: places, gon: 0, contract: 0 }, workPlaces: places })
	const people = await Promise.all(Array.from({ length: 25 }, () => makePerson(db, world.organisationId)))
	return { ...world, people }
}

/** What may never be: someone twice in one half day, a half day above its places, or a counter that does not tell the truth. */
async function listWrong(organisationId: string) {
	return db.owner.execute(sql`
		select * from (
			select "on", part, count(*)::int as people, count(distinct person_id)::int as different, (
				select taken from block_taken t where t.organisation_id = p.organisation_id and t."on" = p."on" and t.part = p.part
			) as counted
			from planned_half_day p where organisation_id = ${organisationId}::uuid group by p.organisation_id, "on", part
		) x where people > ${places} or people <> different or counted <> people`)
}

test(`B2, R-001, R-007: ${planners} planners at once on each of ${halfDayCount} half days, through the domain's one way in: nothing double, nothing over`, async () => {
	const { planner, workTypeId, siteId, organisationId, people } = await makeCrowd()
	let planned = 0
	for (const halfDay of halfDays(halfDayCount)) {
		const asked = Array.from({ length: planners }, (_, n) => people[n % people.length]?.personId ?? '')
		const answers = await Promise.all(
			asked.map((personId) => as(db, planner, (ctx) => claim(ctx, siteId, [{ personId, workTypeId, ...halfDay }]))),
		)
		planned += answers.filter((answer) => answer.ok).length
	}
	expect(planned).toBe(halfDayCount * places)
	expect(await listWrong(organisationId)).toEqual([])
}, 600_000)

test(`B2: the same by plain SQL as the backoffice's login, past the domain`, async () => {
	const { planner, workTypeId, siteId, organisationId, people } = await makeCrowd()
	let planned = 0
	for (const { on, part } of halfDays(halfDayCount)) {
		const answers = await Promise.allSettled(
			Array.from({ length: planners }, (_, n) =>
				db.backoffice.withActor(planner, (handle) =>
					handle.execute(sql`
							insert into planned_half_day (organisation_id, person_id, "on", part, site_id, block, work_type_id,
								starts_at, ends_at, planned_by, planned_at)
							values (${organisationId}, ${people[n % people.length]?.personId}, ${on}, ${part}, ${siteId}, 'free',
								${workTypeId}, '08:30', '12:00', ${planner.personId}, now())`),
				),
			),
		)
		planned += answers.filter((answer) => answer.status === 'fulfilled').length
	}
	expect(planned).toBe(halfDayCount * places)
	expect(await listWrong(organisationId)).toEqual([])
}, 600_000)

test('sets of half days that cross each other never deadlock into a loss: what was confirmed is there', async () => {
	const { planner, workTypeId, siteId, organisationId, people } = await makeCrowd()
	const week = halfDays(20)
	const answers = await Promise.all(
		people.flatMap(({ personId }, n) =>
			[week, week.toReversed()].map((order) =>
				as(db, planner, async (ctx) => {
					const answer = []
					for (const halfDay of order.slice(n % 5, (n % 5) + 6))
						answer.push(await planHalfDay(ctx, { personId, siteId, workTypeId, ...halfDay }))
					return answer.filter(({ ok }) => ok).length
				}),
			),
		),
	)
	const [row] = await db.owner.execute<{ count: number }>(
		sql`select count(*)::int as count from planned_half_day where organisation_id = ${organisationId}::uuid`,
	)
	expect(answers.reduce((sum, count) => sum + count, 0)).toBe(row?.count)
	expect(await listWrong(organisationId)).toEqual([])
})
