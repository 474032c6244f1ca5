import { useTestDb } from '@repo/db/testing'
import { role, type Role } from '@repo/db/schema'
import { makeCaseload, makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { backofficeRouter, createApi as createBackoffice } from './backoffice.ts'
import { createApi as createPortal, portalRouter } from './portal.ts'

const db = await useTestDb()
const world = await makeWorld(db)
const actors = Object.fromEntries(
	await Promise.all(
		role.enumValues.map(async (name) => [name, await makePerson(db, world.organisationId, name)] as const),
	),
)
const participant = await makePerson(db, world.organisationId)
const coach = actors.coach
if (coach) await makeCaseload(db, coach, participant)

type Caller = Role | 'nobody'
const everyone: Caller[] = ['nobody', ...role.enumValues]
const staff = role.enumValues.filter((name) => name !== 'participant')
const planning: Role[] = ['planner', 'coach']
const someone = { personId: participant.personId }
const monday = { on: '2026-11-23', part: 'morning' } as const
const tuesday = { on: '2026-11-24', part: 'morning' } as const
const key = () => ({ key: crypto.randomUUID() })

/** Who may call each operation, and an input that is right in form. An operation that is missing here fails the test. */
const portal: Record<string, { may: Caller[]; input?: () => unknown }> = {
	'today.get': { may: ['participant'] },
	'schedule.weeks': { may: ['participant'] },
	'language.mine': { may: ['participant'] },
	'language.choose': { may: ['participant'], input: () => 'ti' },
	'language.wish': { may: everyone, input: () => ({ language: 'Shona' }) },
}

const backoffice: typeof portal = {
	'person.myself': { may: staff },
	'person.find': { may: planning, input: () => ({ text: '' }) },
	'person.get': { may: planning, input: () => participant.personId },
	'schedule.choices': { may: planning },
	'schedule.week': { may: planning, input: () => ({ ...someone, week: '2026-W48' }) },
	'schedule.board': { may: planning, input: () => ({ siteId: world.siteId, week: '2026-W48' }) },
	'schedule.plan': {
		may: planning,
		input: () => ({ ...key(), ...someone, siteId: world.siteId, workTypeId: world.workTypeId, halfDays: [monday] }),
	},
	'schedule.planPattern': {
		may: planning,
		input: () => ({
			...key(),
			...someone,
			siteId: world.siteId,
			workTypeId: world.workTypeId,
			pattern: 'P-GON',
			from: '2026-12-01',
			until: '2026-12-02',
		}),
	},
	'schedule.move': { may: planning, input: () => ({ ...key(), ...someone, from: monday, to: monday }) },
	'schedule.cancel': { may: planning, input: () => ({ ...key(), ...someone, ...monday }) },
	'schedule.wait': {
		may: planning,
		input: () => ({ ...key(), ...someone, siteId: world.siteId, workTypeId: world.workTypeId, ...tuesday }),
	},
}

const operations = (router: object): string[] =>
	Object.keys((router as { _def: { procedures: object } })._def.procedures).toSorted()

test('every operation of both apps says here who may call it', () => {
	expect(operations(portalRouter)).toEqual(Object.keys(portal).toSorted())
	expect(operations(backofficeRouter)).toEqual(Object.keys(backoffice).toSorted())
})

/** The status of calling an operation as someone. */
async function statusOf(
	app: 'portal' | 'backoffice',
	operation: string,
	caller: Caller,
	input: unknown,
): Promise<number> {
	const actor = caller === 'nobody' ? null : (actors[caller] ?? null)
	const connection = app === 'portal' ? db.portal : db.backoffice
	const context = { connection, visitors: db.auth, organisationId: world.organisationId, actor, now: mondayEarly }
	const api: unknown = app === 'portal' ? createPortal(context) : createBackoffice(context)
	const call = operation.split('.').reduce((on, name) => (on as Record<string, unknown>)[name], api)
	return (call as (input: unknown) => Promise<unknown>)(input).then(
		() => 200,
		(refused: unknown) => {
			if (refused instanceof Response) return refused.status
			throw refused
		},
	)
}

const rows = [
	...Object.entries(portal).map(([operation, row]) => ({ app: 'portal' as const, operation, ...row })),
	...Object.entries(backoffice).map(([operation, row]) => ({ app: 'backoffice' as const, operation, ...row })),
]

test.each(rows)(
	'$app $operation: allowed for those named, refused for every other role and for nobody (A2)',
	async ({ app, operation, may, input }) => {
		for (const caller of everyone) {
			const expected = may.includes(caller) ? [200, 404] : [caller === 'nobody' ? 401 : 403]
			expect(expected, `${operation} as ${caller}`).toContain(await statusOf(app, operation, caller, input?.()))
		}
	},
)

const withPerson = Object.entries(backoffice).filter(
	([operation]) => !['person.myself', 'person.find', 'schedule.choices', 'schedule.board'].includes(operation),
)
const elsewhere = await makeWorld(db)
const foreign = await makePerson(db, elsewhere.organisationId)
const absent = '01900000-0000-7000-8000-000000000000'

test.each(withPerson)(
	"%s: another organisation's person, another coach's person and no person at all answer alike",
	async (operation, { input }) => {
		const unseen = await makePerson(db, world.organisationId)
		const asked = (personId: string) => {
			const given = input?.()
			return typeof given === 'string' ? personId : { ...(given as object), ...key(), personId }
		}
		const answers = await Promise.all(
			[foreign.personId, unseen.personId, absent].map((personId) =>
				statusOf('backoffice', operation, 'coach', asked(personId)),
			),
		)
		expect(new Set(answers).size).toBe(1)
		expect(answers[0]).toBe(404)
	},
)

test('a forged site or work type of another organisation is as absent', async () => {
	const plan = (more: object) =>
		statusOf('backoffice', 'schedule.plan', 'planner', {
			...key(),
			...someone,
			siteId: world.siteId,
			workTypeId: world.workTypeId,
			halfDays: [{ on: '2026-11-25', part: 'morning' }],
			...more,
		})
	expect(await plan({ siteId: elsewhere.siteId })).toBe(await plan({ siteId: absent }))
	expect(await plan({ workTypeId: elsewhere.workTypeId })).toBe(await plan({ workTypeId: absent }))
	expect(await plan({})).toBe(200)
})
