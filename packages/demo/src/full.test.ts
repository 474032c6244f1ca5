import { useTestDb } from '@repo/db/testing'
import { addDays, localClock, mondayOf } from '@repo/domain/schedule/half-day.rules'
import { expect, test } from 'vitest'
import { fillDemo } from './fill.ts'

const days = [
	['an ordinary Wednesday', '2026-11-25T09:00:00Z'],
	['a Saturday', '2026-11-28T09:00:00Z'],
	['31 December', '2026-12-31T12:00:00Z'],
	['29 February', '2028-02-29T12:00:00Z'],
	['the night in which the clock goes forward', '2027-03-28T01:30:00Z'],
] as const

test.each(await Promise.all(days.map(async (day) => [...day, await useTestDb()] as const)))(
	'filled on %s: Monday mornings are full to the last place, with a waiting list, and other half days are not',
	async (_day, instant, db) => {
		const now = new Date(instant)
		await fillDemo({ urls: db.urls, now })

		const rows = async (sql: string) => [...(await db.owner.execute(sql))]
		const today = localClock(now).date
		const monday = mondayOf(today)
		const mondays = Array.from({ length: 13 }, (_, week) => addDays(monday, 7 * (week - 4)))
		expect(await rows(placesTaken)).toEqual(mondays.map((on) => ({ on, free: 80, gon: 20 })))
		expect(await rows(workTypesWithRoom)).toEqual([])
		expect(await rows(otherFullHalfDays)).toEqual([])
		expect(await rows(waitingPerHalfDay)).toEqual(
			[monday, addDays(monday, 7)].map((on) => ({ on, part: 'morning', people: 4 })),
		)
		expect(await rows(agesOn(today))).toEqual(
			['15 years 6 mons', '17 years 3 mons', '17 years 11 mons'].map((age) => ({ age })),
		)
	},
)

const placesTaken = `
	select "on"::text, sum(taken) filter (where block = 'free')::int as free, sum(taken) filter (where block = 'gon')::int as gon
	from block_taken where extract(isodow from "on") = 1 and part = 'morning' group by 1 order by 1`

const workTypesWithRoom = `
	select d."on", w.code from work_type w join work_type_capacity c on c.work_type_id = w.id
		cross join (select distinct "on" from planned_half_day where extract(isodow from "on") = 1) d
		left join work_type_taken t on t.work_type_id = w.id and t.kind = c.kind and t.part = c.part and t."on" = d."on"
	where c.kind = 'development' and c.part = 'morning' and t.taken is distinct from c.places`

const otherFullHalfDays = `
	select "on"::text, part from block_taken where block = 'free' and taken >= 80 and (extract(isodow from "on") > 1 or part = 'afternoon')`

const waitingPerHalfDay = `select "on"::text, part, count(*)::int as people from waiting group by 1, 2 order by 1`

const agesOn = (today: string) => `
	select justify_interval(date_trunc('month', age('${today}', born_on)))::text as age from person_birth b
		join demo_account a on a.person_id = b.person_id where a.code in ('P15', 'P16', 'P17') order by a.code`
