import { useTestDb } from '@repo/db/testing'
import type { Role } from '@repo/db/schema'
import { listLogged, makePerson, makeTablet } from '@repo/domain/testing/make'
import { makeSomeone } from '@repo/domain/testing/make-reach'
import { expect, test } from 'vitest'
import { backofficeRouter } from './backoffice.ts'
import { portalRouter } from './portal.ts'
import { absent, makeAccessWorld } from './testing/access-world.ts'
import { askInProcess, contextOf } from './testing/ask-operation.ts'
import type { Operation } from './testing/operation.ts'
import { backofficeOperations, portalOperations } from './testing/operations.ts'
import type { Opened } from './trpc.ts'

// Who may ask what: `testing/operations.ts`; a new operation needs a row there. What follows from it: `access-matrix.test.ts`.
const db = await useTestDb()
const { organisationId, world, there, people, colleagues, whose } = await makeAccessWorld(db)
const rows = [
	...Object.entries(portalOperations).map(([operation, row]) => ({ app: 'portal' as const, operation, row })),
	...Object.entries(backofficeOperations).map(([operation, row]) => ({ app: 'backoffice' as const, operation, row })),
]

const operations = (router: object): string[] =>
	Object.keys((router as { _def: { procedures: object } })._def.procedures).toSorted()

test('every operation of both apps says who may call it', () => {
	expect(operations(portalRouter)).toEqual(Object.keys(portalOperations).toSorted())
	expect(operations(backofficeRouter)).toEqual(Object.keys(backofficeOperations).toSorted())
})

/** One of those who may: the nearest to the person. */
const nearest = ({ may }: Operation) => may.find((role) => role === 'planner' || role === 'coach') ?? may.at(-1)

test.each(rows)('$app $operation: leaves one line in the log of whom it is about, or none (R-087)', async (one) => {
	const { app, row } = one
	const name = `Aa Testma ${crypto.randomUUID()}`
	const { things, place } = await makeSomeone(db, row.about === 'outside' ? colleagues : people, name)
	const role = nearest(row)
	const tablet = { organisationId, siteId: place.siteId, planner: people.planner }
	const tabletId = row.onTablet && (await makeTablet(db, tablet, 'Hal B'))
	const actor = role === undefined || role === 'nobody' ? null : { ...people[role], ...(tabletId && { tabletId }) }
	const someone = { ...people.participant, personId: things.personId }
	const before = await listLogged(db, someone)
	const input = row.input?.({ ...whose.same, ...things, ...place, name })
	await askInProcess(contextOf(db, app, { organisationId, actor }), one, input)

	expect((await listLogged(db, someone)).slice(before.length)).toEqual(row.logs === undefined ? [] : [row.logs])
	// A page of open questions is not endless, and each of these people has one.
	await db.owner.execute(`delete from access_question where person_id = '${things.personId}'`)
})

/** The status of asking in the backoffice, in a role. */
const statusOf = async (operation: string, role: Role, input: unknown, opened: Opened = 'grave') =>
	(
		await askInProcess(
			contextOf(db, 'backoffice', { organisationId, actor: people[role], opened }),
			{ app: 'backoffice', operation },
			input,
		)
	).status

test('what gives or takes away access, or changes much at once, asks for a fresh check (A6)', async () => {
	const grave = rows.filter(({ row }) => row.grave)
	expect(grave.length).toBeGreaterThan(5)
	for (const { operation, row } of grave) {
		const call = (opened: Opened) =>
			statusOf(
				operation,
				(['administrator', 'planner'] as const).find((role) => row.may.includes(role)) ?? 'team_lead',
				row.input?.(whose.same),
				opened,
			)
		expect([await call('private'), await call('grave')], operation).toEqual([403, 200])
	}
})

test('a file outside the caseload opens with a reason; elsewhere, and of a colleague, there is none to open', async () => {
	const unseen = await makePerson(db, organisationId)
	const file = () => statusOf('person.file', 'coach', unseen.personId)
	const open = (personId: string, more: object = {}) =>
		statusOf('person.openWithReason', 'coach', {
			personId,
			reason: 'incident',
			explanation: 'Ongeluk in hal B, ik ben erbij.',
			...more,
		})

	expect(await file()).toBe(404)
	expect(await open(unseen.personId, { explanation: 'te kort' })).toBe(400)
	expect(await open(unseen.personId, { reason: 'nieuwsgierig' })).toBe(400)
	expect(await file()).toBe(404)
	expect(await open(unseen.personId)).toBe(200)
	expect(await file()).toBe(200)
	expect(await open(whose.elsewhere.personId)).toBe(404)
	expect(await open(people.planner.personId)).toBe(404)
	expect(await open(absent)).toBe(404)
})

test('a forged site or work type of another organisation is as absent', async () => {
	const at = { siteId: world.siteId, workTypeId: world.workTypeId }
	const plan = (more: object) =>
		statusOf('schedule.plan', 'planner', {
			...at,
			key: crypto.randomUUID(),
			personId: whose.own.personId,
			halfDays: [{ on: '2026-11-25', part: 'morning' }],
			...more,
		})
	expect(await plan({ siteId: there.siteId })).toBe(await plan({ siteId: absent }))
	expect(await plan({ workTypeId: there.workTypeId })).toBe(await plan({ workTypeId: absent }))
	expect(await plan({})).toBe(200)
	for (const operation of ['schedule.board', 'kiosk.register']) {
		const role = operation === 'kiosk.register' ? 'administrator' : 'planner'
		const ask = (siteId: string) => statusOf(operation, role, { siteId, week: '2026-W48', name: 'Ingang' })
		expect(await ask(there.siteId), operation).toBe(await ask(absent))
		expect(await ask(at.siteId), operation).toBe(200)
	}
})
