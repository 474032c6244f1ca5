import { role } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { makePerson, makeTablet, makeWorld } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { backofficeRouter, handleTrpc } from './backoffice.ts'
import { askInProcess, contextOf } from './testing/ask-operation.ts'

const db = await useTestDb()
const world = await makeWorld(db)
const tabletId = await makeTablet(db, world, 'Hal B')
const supervisor = await makePerson(db, world.organisationId, 'work_supervisor')

const contextFor = (actor: Actor) => contextOf(db, 'backoffice', { organisationId: world.organisationId, actor })
const statusOf = async (operation: string, actor: Actor) =>
	(await askInProcess(contextFor(actor), { app: 'backoffice', operation }, undefined)).status

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
		(await handleTrpc(new Request(`http://localhost/trpc/${path}`), contextFor(actor))).status

	expect(await ask('person.myself', { ...supervisor, tabletId })).toBe(403)
	expect(await ask('hall.list', supervisor)).toBe(403)
	expect(await ask('hall.list', { ...supervisor, tabletId })).toBe(200)
})
