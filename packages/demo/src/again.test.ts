import { useTestDb } from '@repo/db/testing'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { expect, test, vi } from 'vitest'
import { fillDemo } from './fill.ts'
import { demoState } from './state.ts'

const now = new Date('2026-11-25T09:00:00Z')

/** A filling takes a few seconds, more on a machine that does other things too. */
vi.setConfig({ testTimeout: 60_000 })

test('filled twice on the same day: the same people, dates and half days', async () => {
	const [one, other] = [await useTestDb(), await useTestDb()]
	await fillDemo({ urls: one.urls, now })
	await fillDemo({ urls: other.urls, now })

	for (const sql of contents) {
		const rows = [...(await one.owner.execute(sql))]
		expect(rows.length).toBeGreaterThan(0)
		expect(rows).toEqual([...(await other.owner.execute(sql))])
	}
})

/** Everything a reader could see, without ids. */
const contents = [
	`select p.name, p.reads_in, p.reading_support, b.born_on::text, array_agg(g.role || ' ' || g."from" order by g.role) as roles from person p
		left join person_birth b on b.person_id = p.id left join role_grant g on g.person_id = p.id group by 1, 2, 3, 4 order by 1`,
	`select p.name, e.product, e."from"::text, e.until::text, c.channel_code from enrolment e join person p on p.id = e.person_id
		join enrolment_channel c on c.enrolment_id = e.id order by 1`,
	`select p.name, k.kind, k.weekly_hours, k."from"::text from contract k join person p on p.id = k.person_id order by 1`,
	`select p.name, s.name as coach, c."from"::text from caseload c join person p on p.id = c.person_id join person s on s.id = c.coach_id order by 1`,
	`select p.name, h."on"::text, h.part, h.starts_at, h.ends_at, h.block, coalesce(w.code, l.code) as what, h.planned_at::text from planned_half_day h
		join person p on p.id = h.person_id left join work_type w on w.id = h.work_type_id left join lesson l on l.id = h.lesson_id order by 1, 2, 3`,
	`select p.name, h."on"::text, h.part, w.code, h.asked_at::text from waiting h join person p on p.id = h.person_id
		join work_type w on w.id = h.work_type_id order by 2, 5`,
	`select p.name, a.name as who, e.actor_role, e.action, e.what, e.ground, e.reason, e.at::text from access_event e
		join access_subject s on s.event_id = e.id join person p on p.id = s.person_id join person a on a.id = e.actor_id order by e.at, e.what`,
	`select p.name, q.text, q.asked_at::text, q.answer from access_question q join person p on p.id = q.person_id order by q.asked_at`,
	`select code, role, name, about from demo_account order by 1`,
]

test('of two who fill at once one waits and changes nothing; visitors come to the demo at localhost', async () => {
	const db = await useTestDb()
	expect(await demoState(db.urls)).toBe('empty')

	await Promise.all([fillDemo({ urls: db.urls, now }), fillDemo({ urls: db.urls, now })])

	expect(await demoState(db.urls)).toBe('demo')
	expect([...(await db.owner.execute('select count(*)::int from organisation'))]).toEqual([{ count: 1 }])
	expect(await db.portal.findOrganisation('localhost')).toBe(await db.portal.findOrganisation('demo'))
})

test('a filling that was cut short counts as empty and is made again', async () => {
	const db = await useTestDb()
	const heard: string[] = []
	const stop = (done: number, total: number, what: string) => {
		heard.push(`${done}/${total} ${what}`)
		if (done === 6) throw new Error('the power went out')
	}

	await expect(fillDemo({ urls: db.urls, now, progress: stop })).rejects.toThrow('the power went out')
	expect(await demoState(db.urls)).toBe('empty')
	await fillDemo({ urls: db.urls, now, progress: (...step) => heard.push(step.join(' ')) })

	expect(heard.at(-1)).toBe('16 16 log')
	expect(await demoState(db.urls)).toBe('demo')
	expect([...(await db.owner.execute('select count(*)::int from organisation'))]).toEqual([{ count: 1 }])
})

test("beside a real organisation nothing is filled, and somebody else's demo is left alone", async () => {
	const [real, theirs] = [await useTestDb(), await useTestDb()]
	const organisation = {
		slug: 'echt',
		name: 'Echt',
		host: 'echt.example.org',
		administrator: { name: 'Bo', calledBy: 'Bo' },
		now,
	}
	await makeOrganisation({ ...organisation, migrationUrl: real.urls.migration, kind: 'real' })
	await makeOrganisation({ ...organisation, migrationUrl: theirs.urls.migration, kind: 'demo' })

	expect(await demoState(real.urls)).toBe('real')
	await expect(fillDemo({ urls: real.urls, now })).rejects.toThrow('beside a real one')
	expect(await demoState(theirs.urls)).toBe('demo')
	await fillDemo({ urls: theirs.urls, now })
	for (const db of [real, theirs])
		expect([...(await db.owner.execute('select slug from organisation'))]).toEqual([{ slug: 'echt' }])
})
