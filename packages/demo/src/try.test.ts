import { useTestDb } from '@repo/db/testing'
import { test } from 'vitest'
import { fillDemo } from './fill.ts'
const db = await useTestDb()
test('try', async () => {
	const t = performance.now()
	await fillDemo({ urls: db.urls, now: new Date('2026-11-25T09:00:00Z'), progress: (d, n, w) => console.log(Math.round(performance.now() - t), d, n, w) })
	console.log('all', performance.now() - t)
	for (const q of [
		'select count(*) from planned_half_day', 'select count(*) from person',
		`select t.part, t.block, t.taken, extract(isodow from t."on") d from block_taken t where "on" between '2026-11-23' and '2026-11-27' order by "on", part, block`,
		`select w.code, t.part, t.taken, t.kind, extract(isodow from t."on") d from work_type_taken t join work_type w on w.id = t.work_type_id where "on" between '2026-11-23' and '2026-11-27' and kind='development' order by "on", part, code`,
	]) {
		const r = [...(await db.owner.execute(q))]
		console.log(r.map((x) => Object.values(x).join(' ')).join('\n'))
	}
}, 60000)
