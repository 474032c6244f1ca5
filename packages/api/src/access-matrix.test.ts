import { readSession } from '@repo/auth/read-session'
import { startSession } from '@repo/auth/start-session'
import { role, seesEveryone, type Role } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { endAccount } from '@repo/domain/account/end-account'
import { as, makePerson, mondayEarly } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { backofficeRouter } from './backoffice.ts'
import { portalRouter } from './portal.ts'
import { makeAccessWorld } from './testing/access-world.ts'
import { askInProcess, askOverHttp, contextOf, undoing, type Which } from './testing/ask-operation.ts'
import type { Operation, Whose } from './testing/operation.ts'
import { backofficeOperations, portalOperations } from './testing/operations.ts'

// A2: every operation x every role x whose it is about. The table says who may; this says what follows for everyone else.
const db = await useTestDb()
const { organisationId, people, whose, tabletId } = await makeAccessWorld(db)
type Relation = keyof typeof whose
const forEveryone = new Set<Role>(seesEveryone)
const ended = Object.fromEntries(
	await Promise.all(role.enumValues.map(async (name) => [name, await makeEnded(name)] as const)),
)
const undone = { ...db, portal: undoing(db.portal), backoffice: undoing(db.backoffice) }

/** One-time keys and new addresses differ in every input. */
const withoutKeys = (name: string, value: unknown) => (name === 'key' || name === 'email' ? '' : value)

const typeOf = (router: object, operation: string) =>
	(router as { _def: { procedures: Record<string, { _def: { type: string } }> } })._def.procedures[operation]?._def.type
const rows = (
	[
		['portal', portalRouter, portalOperations],
		['backoffice', backofficeRouter, backofficeOperations],
	] as const
).flatMap(([app, router, operations]) =>
	Object.entries(operations).map(([operation, row]) => {
		const change = typeOf(router, operation) === 'mutation'
		return { app, operation, row, change, inputs: inputsOf(row) }
	}),
)

/** Whose it can be about: one row where the input is about nobody. */
function inputsOf({ input }: Operation): Partial<Record<Relation, Whose>> {
	const shown = (relation: Relation) => JSON.stringify(input?.({ ...whose[relation], name: '' }), withoutKeys)
	return shown('same') === shown('absent') ? { same: whose.same } : whose
}

/** Who asks: `null` for who is signed out, and for everyone whose account ended. */
const contextFor = (app: Which['app'], { onTablet }: Operation, actor: Actor | null) =>
	contextOf(undone, app, { organisationId, actor: actor && onTablet ? { ...actor, tabletId } : actor })

/** What 3.16 says of an operation in the hands of someone who may call it. */
function expected({ about, refuses, madeByCoach }: Operation, role: Role, relation: Relation): number {
	const gone = refuses ? 200 : 404
	if (madeByCoach && role !== 'coach') return gone
	if (relation === 'absent' || relation === 'elsewhere') return gone
	if (role === 'participant') return relation === 'own' ? 200 : gone
	if (about === 'organisation') return 200
	if (relation === 'other') return about === 'outside' || forEveryone.has(role) ? 200 : 404
	return 200
}

/** Who asks by the session of an account that ended since: it opened something first. */
async function makeEnded(role: Role): Promise<Actor | null> {
	const actor = await makePerson(db, organisationId, role)
	const app = role === 'participant' ? 'portal' : 'backoffice'
	const { cookie } = await startSession(db.auth, { ...actor, app, means: 'demo', cookieHeader: null, now: mondayEarly })
	const asked = { cookieHeader: cookie.split(';')[0] ?? '', app, now: mondayEarly } as const
	expect((await readSession(db.auth, asked))?.actor).toEqual(actor)
	if (role !== 'participant') await as(db, people.administrator, (ctx) => endAccount(ctx, actor.personId))
	else await db.owner.execute(`update role_grant set until = '2026-11-22' where person_id = '${actor.personId}'`)
	return (await readSession(db.auth, asked))?.actor ?? null
}

/** What it is about: for the staff, `own` is about themselves. */
function aboutOf(relation: Relation, name: Role): Whose {
	const { personId } = people[name]
	const myself = relation === 'own' && name !== 'participant'
	return myself ? { ...whose.own, personId, memberId: personId, coachId: personId } : whose[relation]
}

test.each(rows)('$app $operation: who may, about whom, and nobody else (A2)', async ({ row, inputs, ...which }) => {
	const alone = Object.keys(inputs).length === 1
	const nobody = row.may.includes('nobody') ? 200 : 401
	for (const relation of Object.keys(inputs) as Relation[])
		for (const name of role.enumValues) {
			const input = row.input?.(aboutOf(relation, name))
			const ask = async (actor: Actor | null) =>
				(await askInProcess(contextFor(which.app, row, actor), which, input)).status
			const what = `${name}, ${relation}`
			// Whoever works here is nobody's file, but what they ask of themselves is no secret to them.
			const wanted =
				relation === 'own' && name !== 'participant' ? [200, 404] : [alone ? 200 : expected(row, name, relation)]
			expect(row.may.includes(name) ? wanted : [403], what).toContain(await ask(people[name]))
			expect(await ask(null), `signed out, ${relation}`).toBe(nobody)
			expect(await ask(ended[name] ?? null), `${what}, whose account ended`).toBe(nobody)
		}
})

const withIds = rows.filter(({ inputs }) => 'absent' in inputs)
test.each(withIds)(
	'$app $operation: what is out of reach answers, letter by letter, like what is not there',
	async (one) => {
		const { row } = one
		for (const name of role.enumValues.filter((name) => row.may.includes(name))) {
			const ask = (relation: Relation) =>
				askOverHttp(contextFor(one.app, row, people[name]), one, one.change, row.input?.(whose[relation]))
			const absent = await ask('absent')
			const hidden = (['same', 'other', 'elsewhere'] as const).filter(
				(relation) => expected(row, name, relation) === expected(row, name, 'absent') && !(row.refuses && row.about),
			)
			for (const relation of new Set<Relation>([...hidden, 'elsewhere']))
				expect(await ask(relation), `${name}, ${relation}`).toEqual(absent)
		}
	},
)

/**
 * Where a restricted road is called by its name, and to whom; everyone came by one here. The list of all roads, for who
 * sends people, says of nobody who came by which.
 */
const tellsRoad = (operation: string, name: Role) =>
	operation === 'referral.channels' || (operation === 'person.file' && ['coach', 'team_lead'].includes(name))

/** What someone goes through can tell the road: to who goes with them, team leads, and the person. */
const tellsProduct = (operation: string, name: Role) =>
	(['person.file', 'enrolment.list'].includes(operation) && ['coach', 'team_lead'].includes(name)) ||
	(operation === 'merge.compare' && name === 'team_lead')

test.each(rows)(
	'A-14: $app $operation shows nobody whom the role does not see, and no restricted road',
	async (one) => {
		const { row } = one
		for (const name of role.enumValues.filter((name) => row.may.includes(name))) {
			const relation = name === 'participant' ? 'own' : 'same'
			const { output } = await askInProcess(contextFor(one.app, row, people[name]), one, row.input?.(whose[relation]))
			const shown = JSON.stringify(output) ?? ''
			expect(shown.includes(whose.elsewhere.personId), `${name} sees someone of elsewhere`).toBe(false)
			const may = row.about !== undefined || forEveryone.has(name)
			expect(!may && shown.includes(whose.other.personId), `${name} sees who is not theirs`).toBe(false)
			expect(/Reclassering|probation/.test(shown), `${name} reads a restricted road`).toBe(
				tellsRoad(one.operation, name),
			)
			expect(shown.includes('resocialisation'), `${name} reads a product that tells the road`).toBe(
				tellsProduct(one.operation, name),
			)
		}
	},
)

test('in a file a restricted road is "Partner" to a planner', async () => {
	const which = { app: 'backoffice', operation: 'person.file' } as const
	const { output } = await askInProcess(
		contextFor('backoffice', { may: [] }, people.planner),
		which,
		whose.same.personId,
	)
	expect(output).toMatchObject({ episodes: [{ channel: 'partner', product: 'development_place' }] })
})

test('A-14: no line of the log, nor what asks for attention, tells a restricted road', async () => {
	const file = { app: 'backoffice', operation: 'person.file' } as const
	const open = (actor: Actor) => contextOf(db, 'backoffice', { organisationId, actor })
	for (const role of ['coach', 'team_lead', 'planner'] as const)
		expect((await askInProcess(open(people[role]), file, whose.own.personId)).status).toBe(200)
	const lines = await db.owner.execute('select row_to_json(e)::text as line from access_event e')
	const own = { app: 'portal', operation: 'access.mine' } as const
	const list = { app: 'backoffice', operation: 'person.list' } as const
	const reader = contextOf(db, 'portal', { organisationId, actor: people.participant })
	const shown = [lines, await askInProcess(reader, own, {}), await askInProcess(open(people.coach), list, {})]

	expect(lines.length).toBeGreaterThanOrEqual(3)
	expect(JSON.stringify(shown)).not.toMatch(/reclassering|probation|partner/i)
})
