import { keysFrom } from '@repo/auth/keys'
import { makeSecret } from '@repo/auth/secret'
import { role } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { makePerson, makeTablet, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { backofficeRouter, createApi, handleTrpc } from './backoffice.ts'
import type { RequestContext } from './trpc.ts'

const db = await useTestDb()
const world = await makeWorld(db)
const tabletId = await makeTablet(db, world, 'Hal B')
const supervisor = await makePerson(db, world.organisationId, 'work_supervisor')

const contextOf = (actor: RequestContext['actor']): RequestContext => ({
	connection: db.backoffice,
	visitors: db.auth,
	organisationId: world.organisationId,
	actor,
	now: mondayEarly,
	address: '192.0.2.7',
	sessionId: crypto.randomUUID(),
	keys: keysFrom(makeSecret()),
	opened: 'grave',
})

type Actor = NonNullable<RequestContext['actor']>
const statusOf = (operation: string, actor: Actor) => {
	const api: unknown = createApi(contextOf(actor))
	const call = operation.split('.').reduce((on, name) => (on as Record<string, unknown>)[name], api)
	return (call as (input: unknown) => Promise<unknown>)(undefined).then(
		() => 200,
		(refused: unknown) => {
			if (refused instanceof Response) return refused.status
			throw refused
		},
	)
}

const operations = Object.keys((backofficeRouter as unknown as { _def: { procedures: object } })._def.procedures)
const onTablet = operations.filter((operation) => operation.startsWith('hall.'))
const elsewhere = operations.filter((operation) => !onTablet.includes(operation))

test.each(elsewhere)('on the tablet of a hall %s is refused, whatever the role', async (operation) => {
	for (const name of role.enumValues)
		expect(await statusOf(operation, { ...supervisor, role: name, tabletId }), name).toBe(403)
})

test('away from the tablet nobody asks what is for the tablet, also not its supervisor', async () => {
	expect(onTablet).toEqual(['hall.list', 'hall.mark'])
	for (const operation of onTablet)
		for (const name of role.enumValues) expect(await statusOf(operation, { ...supervisor, role: name })).toBe(403)
	expect(await statusOf('hall.list', { ...supervisor, tabletId })).toBe(200)
})

test('and so it is over HTTP', async () => {
	const ask = async (path: string, actor: Actor) =>
		(await handleTrpc(new Request(`http://localhost/trpc/${path}`), contextOf(actor))).status

	expect(await ask('person.myself', { ...supervisor, tabletId })).toBe(403)
	expect(await ask('hall.list', supervisor)).toBe(403)
	expect(await ask('hall.list', { ...supervisor, tabletId })).toBe(200)
})
