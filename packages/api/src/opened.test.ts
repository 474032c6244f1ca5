import { useTestDb } from '@repo/db/testing'
import { makePerson, makeWorld } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { createApi, handleTrpc } from './portal.ts'
import { contextOf } from './testing/ask-operation.ts'
import type { Opened } from './trpc.ts'

const db = await useTestDb()
const world = await makeWorld(db)
const yonas = await makePerson(db, world.organisationId)
const contextFor = (opened: Opened | { task: string }) =>
	contextOf(db, 'portal', { organisationId: world.organisationId, actor: yonas, opened })

/** Which of these operations a session that opens so much may call. */
async function allowed(opened: Opened | { task: string }) {
	const api = createApi(contextFor(opened))
	const calls = {
		today: () => api.today.get(),
		schedule: () => api.schedule.weeks(),
		language: () => api.language.mine(),
		log: () => api.access.mine({}),
		ask: () => api.unlock.ask(),
		devices: () => api.device.mine(),
		support: () => api.language.support(),
		question: () => api.access.ask({ key: crypto.randomUUID(), text: 'Waarom?' }),
	}
	const names: string[] = []
	for (const [name, call] of Object.entries(calls))
		await call().then(
			() => names.push(name),
			(refused: unknown) => expect(refused).toMatchObject({ status: 403 }),
		)
	return names
}

test('the card alone opens Vandaag and Rooster and nothing else, whatever asks', async () => {
	expect(await allowed('card')).toEqual(['today', 'schedule', 'language'])
})

test('what is private stays shut until its person proves to be there', async () => {
	const own = ['today', 'schedule', 'language', 'log', 'ask', 'support', 'question']
	expect(await allowed('own')).toEqual(own)
	expect((await allowed('private')).toSorted()).toEqual([...own, 'devices'].toSorted())
})

test("on a colleague's device one task is open and nothing else, also when nobody knows the task", async () => {
	expect(await allowed({ task: 'question' })).toEqual(['language', 'question'])
	expect(await allowed({ task: 'reading' })).toEqual(['language', 'support'])
	expect(await allowed({ task: 'constructor' })).toEqual(['language'])
})

test('and so it is over HTTP', async () => {
	const ask = async (path: string, opened: Opened | { task: string }) =>
		(await handleTrpc(new Request(`http://localhost/trpc/${path}`), contextFor(opened))).status

	expect(await ask('today.get', 'card')).toBe(200)
	expect(await ask('access.myQuestions', 'card')).toBe(403)
	expect(await ask('device.mine', 'own')).toBe(403)
	expect(await ask('device.mine', 'private')).toBe(200)
	expect(await ask('today.get', { task: 'reading' })).toBe(403)
	expect(await ask('language.support', { task: 'reading' })).toBe(200)
})
