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
	expect((await ask(`${names}?batch=1&input={}`)).status).toBe(400)
	expect((await ask('schedule.choices,schedule.choices?batch=1&input={}')).status).toBe(200)
})

test.each([
	',,,,,',
	'schedule',
	'today.get',
	'__proto__',
	'constructor.name',
	'schedule.week?input=%7B',
	'schedule.week?batch=1&input=[]',
])('%s is a clear refusal, never a 500', async (path) => {
	const response = await ask(path)
	expect(response.status).toBeGreaterThanOrEqual(400)
	expect(response.status).toBeLessThan(500)
	expect(await response.text()).not.toMatch(/stack|node_modules/)
})

test('a malformed body is a clear refusal', async () => {
	const response = await ask('schedule.plan', {
		method: 'POST',
		body: '{"a":',
		headers: { 'content-type': 'application/json' },
	})
	expect(response.status).toBe(400)
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
