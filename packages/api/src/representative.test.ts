import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { representativePartNames, type RepresentativePart } from '@repo/domain/representative/representative.rules'
import { endRepresentative } from '@repo/domain/representative/end-representative'
import { as, listLogged, makePerson, mondayEarly } from '@repo/domain/testing/make'
import { listOwnLog } from '@repo/domain/access/list-own-log'
import { afterEach, expect, test } from 'vitest'
import { makeAccessWorld } from './testing/access-world.ts'
import { askInProcess, askOverHttp, contextOf, undoing } from './testing/ask-operation.ts'
import type { Whose } from './testing/operation.ts'
import { backofficeOperations, portalOperations } from './testing/operations.ts'
import type { RequestContext } from './trpc.ts'

// A2 for who looks along with a participant: every operation of both apps x what was left open x whose it is about.
const db = await useTestDb()
const { organisationId, whose, people } = await makeAccessWorld(db)
const undone = { ...db, portal: undoing(db.portal), backoffice: undoing(db.backoffice) }
const hers: Actor = { ...people.participant, personId: whose.same.personId }
const along = { ...hers, representativeId: whose.same.representativeId }

const everyOpening: readonly (readonly RepresentativePart[])[] = [
	[],
	...representativePartNames.map((part) => [part]),
	['today', 'schedule'],
	representativePartNames,
]
const own = ['language.mine', 'language.choose', 'language.support', 'language.chooseSupport', 'unlock.ask']
const opens: Record<RepresentativePart, readonly string[]> = {
	today: ['today.get'],
	schedule: ['schedule.weeks', 'enrolment.change'],
	appointments: ['appointment.get'],
	attendance: ['attendance.mine'],
	reviews: ['review.mine'],
}

const rows = [
	...Object.entries(portalOperations).map(([operation, row]) => ({ app: 'portal' as const, operation, row })),
	...Object.entries(backofficeOperations).map(([operation, row]) => ({ app: 'backoffice' as const, operation, row })),
].filter(({ row }) => !row.may.includes('nobody'))

test.each(rows)(
	'$app $operation: for who looks along, as far as it was left open, and no further (A2)',
	async (one) => {
		const { row, ...which } = one
		for (const parts of everyOpening)
			for (const about of Object.values<Whose>(whose)) {
				const context = contextOf(undone, one.app, { organisationId, actor: along, opened: { parts } })
				const may = [...own, ...parts.flatMap((part) => opens[part])].includes(one.operation) && one.app === 'portal'
				// What is asked by its id is there only when it is of the one with whom they look along.
				const found = one.operation !== 'appointment.get' || about === whose.same ? 200 : 404
				expect((await askInProcess(context, which, row.input?.(about))).status, parts.join()).toBe(may ? found : 403)
			}
	},
)

test('without what was left open nothing opens, however much a session says; and the other way round', async () => {
	const status = async (actor: Actor, opened: RequestContext['opened'], operation: string) => {
		const context = contextOf(undone, 'portal', { organisationId, actor, opened })
		const which = { app: 'portal', operation } as const
		return [
			(await askInProcess(context, which, undefined)).status,
			(await askOverHttp(context, which, false, undefined)).status,
		]
	}
	for (const opened of ['card', 'own', 'private', 'grave', { task: 'reading' }] as const)
		for (const operation of ['today.get', 'schedule.weeks', 'language.mine'])
			expect(await status(along, opened, operation), `${operation} ${JSON.stringify(opened)}`).toEqual([403, 403])
	expect(await status(hers, { parts: representativePartNames }, 'today.get')).toEqual([403, 403])
	expect(await status(along, { parts: ['today'] }, 'today.get')).toEqual([200, 200])
})

test('they see the half days of that one participant and nobody else', async () => {
	const context = contextOf(db, 'portal', { organisationId, actor: along, opened: { parts: representativePartNames } })
	for (const operation of ['today.get', 'schedule.weeks']) {
		const { output } = await askInProcess(context, { app: 'portal', operation }, undefined)
		const shown = JSON.stringify(output)
		expect(shown).toContain('2026-11-23')
		for (const { personId, name } of [whose.own, whose.other, whose.elsewhere]) {
			expect(shown).not.toContain(personId)
			expect(shown).not.toContain(name)
		}
	}
})

afterEach(async () => {
	await db.owner.execute('update representative set ended_at = null, ended_by_id = null')
})

test('each look is a line in the log of the participant, under the name of who looked', async () => {
	const before = await listLogged(db, hers)
	const ask = (actor: Actor, operation: string, opened: RequestContext['opened']) =>
		askInProcess(contextOf(db, 'portal', { organisationId, actor, opened }), { app: 'portal', operation }, undefined)
	for (const operation of ['today.get', 'schedule.weeks', 'language.mine']) {
		await ask(along, operation, { parts: representativePartNames })
		await ask(hers, operation, 'own')
	}
	expect((await listLogged(db, hers)).slice(before.length)).toEqual(['schedule', 'schedule'])

	const { lines } = await as(db, hers, (ctx) => listOwnLog(ctx, {}))
	const looks = lines.filter(({ ground }) => ground === 'representative')
	expect(looks.every(({ name, relation, self }) => name === 'Kijkt Mee' && relation === 'court_mentor' && !self)).toBe(
		true,
	)
	expect(looks.length).toBeGreaterThan(0)
})

test('what ended between reading the session and asking shows nothing', async () => {
	await as(db, people.coach, (ctx) => endRepresentative(ctx, along))
	const context = contextOf(db, 'portal', { organisationId, actor: along, opened: { parts: representativePartNames } })
	const weeks = await askInProcess(context, { app: 'portal', operation: 'schedule.weeks' }, undefined)
	expect(weeks).toEqual({ status: 404, output: undefined })
	expect(await askInProcess(context, { app: 'portal', operation: 'today.get' }, undefined)).toMatchObject({
		status: 404,
	})
})

test('whoever opened a file with a reason reads who looks along, and changes nothing of it', async () => {
	const hasty = await makePerson(db, organisationId, 'coach')
	const ask = async (operation: string) => {
		const context = contextOf(undone, 'backoffice', { organisationId, actor: hasty })
		const input = backofficeOperations[operation]?.input?.(whose.same)
		return (await askInProcess(context, { app: 'backoffice', operation }, input)).status
	}
	await db.owner
		.execute(`insert into break_glass (organisation_id, actor_id, person_id, reason, explanation, opened_at, ends_at)
		values ('${organisationId}', '${hasty.personId}', '${whose.same.personId}', 'incident', 'Ongeluk in hal B.',
			'${mondayEarly.toISOString()}', '${new Date(mondayEarly.getTime() + 60_000).toISOString()}')`)

	expect(await ask('representative.list')).toBe(200)
	for (const operation of ['add', 'invite', 'extend', 'end'].map((verb) => `representative.${verb}`))
		expect(await ask(operation), operation).toBe(404)
})
