import { keysFrom } from '@repo/auth/keys'
import { makeSecret } from '@repo/auth/secret'
import { useTestDb } from '@repo/db/testing'
import { makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { handleTrpc } from './backoffice.ts'
import { createApi } from './backoffice.ts'

const db = await useTestDb()
const world = await makeWorld(db)
const yonas = await makePerson(db, world.organisationId)
const context = {
	connection: db.backoffice,
	visitors: db.auth,
	organisationId: world.organisationId,
	actor: world.planner,
	now: mondayEarly,
	address: '192.0.2.7',
	sessionId: null,
	opened: 'private' as const,
	keys: keysFrom(makeSecret()),
}
const api = createApi(context)
const ask = (path: string, init?: RequestInit) =>
	handleTrpc(new Request(`http://localhost/trpc/${path}`, init), context)
const input = (key: string, on = '2026-11-23') => ({
	key,
	personId: yonas.personId,
	siteId: world.siteId,
	workTypeId: world.workTypeId,
	halfDays: [{ on, part: 'morning' as const }],
})

test('a batch of more operations than ten is refused before any of them runs', async () => {
	const names = Array.from({ length: 11 }, () => 'schedule.choices').join(',')
	expect((await ask(`${names}?batch=1`)).status).toBe(400)
	expect((await ask('schedule.choices,schedule.choices?batch=1')).status).toBe(200)
})

test.each([
	',,,,,',
	'schedule',
	'today.get',
	'__proto__',
	'constructor.name',
	'schedule.week',
	'schedule.week,schedule.week?batch=1',
])('%s is a clear refusal, never a 500', async (path) => {
	const response = await ask(path)
	expect(response.status).toBeGreaterThanOrEqual(400)
	expect(response.status).toBeLessThan(500)
	expect(await response.text()).not.toMatch(/stack|node_modules/)
})

const posted = (body: string) => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } })

test('what is looked for is posted and stands in no address (A10)', async () => {
	const found = await ask('person.find', posted('{"text":"Proef"}'))
	expect([found.status, await found.text()]).toEqual([200, expect.stringContaining(yonas.personId)])
	const batch = await ask('person.find,person.get?batch=1', posted(`{"0":{"text":"Proef"},"1":"${yonas.personId}"}`))
	expect(batch.status).toBe(200)

	for (const query of ['input={"text":"Proef"}', 'batch=1&input={"0":{"text":"Proef"}}', 'input=', 'input'])
		for (const init of [undefined, posted('{"text":"Proef"}')]) {
			const refused = await ask(`person.find?${query}`, init)
			expect([refused.status, await refused.text()], query).toEqual([400, ''])
		}
})

test('what changes something is posted too: a link or a picture changes nothing', async () => {
	expect((await ask('schedule.plan')).status).toBe(405)
})

test('a malformed body is a clear refusal', async () => {
	const response = await ask('schedule.plan', {
		method: 'POST',
		body: '{"a":',
		headers: { 'content-type': 'application/json' },
	})
	expect(response.status).toBe(400)
})

test('a database that is too busy says to come back soon, and leaves nothing half done', async () => {
	const inAHurry: typeof db.backoffice = {
		...db.backoffice,
		withActor: (actor, work, at) =>
			db.backoffice.withActor(
				actor,
				async (handle) => {
					await handle.execute("set local statement_timeout = '1ms'")
					const result = await work(handle)
					await handle.execute('select pg_sleep(1)')
					return result
				},
				at,
			),
	}
	const busy = { ...context, connection: inAHurry }
	const refused: unknown = await createApi(busy)
		.person.list({})
		.catch((error: unknown) => error)
	expect(refused).toMatchObject({ status: 503 })
	expect(refused instanceof Response && refused.headers.get('Retry-After')).toBe('10')
	const asked = new Request('http://localhost/trpc/person.list', posted('{}'))
	expect((await handleTrpc(asked, busy)).status).toBe(503)
})

test('F12: the same form 50 times at once has one effect, and everyone hears that it is done', async () => {
	const form = input(crypto.randomUUID())
	const answers = await Promise.all(Array.from({ length: 50 }, () => api.schedule.plan(form)))
	expect(answers.every((answer) => answer.ok)).toBe(true)
	expect(answers.filter((answer) => !('alreadySent' in answer))).toHaveLength(1)
})

test('F13: a used key with another form is a conflict', async () => {
	const key = crypto.randomUUID()
	await api.schedule.plan(input(key, '2026-11-24'))
	await expect(api.schedule.plan(input(key, '2026-11-25'))).rejects.toMatchObject({ status: 409 })
})

test('a key is used up only by an effect: after a refusal the corrected form may come with it', async () => {
	const key = crypto.randomUUID()
	expect(await api.schedule.plan(input(key, '2026-11-24'))).toMatchObject({ ok: false, reason: 'already-somewhere' })
	expect(await api.schedule.plan(input(key, '2026-11-26'))).toEqual({ ok: true, planned: 1 })
})

test.each([
	['an unknown week', () => api.schedule.week({ personId: yonas.personId, week: '2026-W54' })],
	['31 February', () => api.schedule.plan(input(crypto.randomUUID(), '2027-02-31'))],
	['a Saturday', () => api.schedule.plan(input(crypto.randomUUID(), '2026-11-28'))],
	['an id that is no id', () => api.person.get('1 or 1=1')],
])('%s is refused as bad input', async (_, call) => {
	await expect(call()).rejects.toMatchObject({ status: 400 })
})
