import { generateKeyPairSync } from 'node:crypto'
import { useTestDb } from '@repo/db/testing'
import { listOwnLog } from '@repo/domain/access/list-own-log'
import { checkChain } from '@repo/domain/access/check-chain'
import { sealEvents } from '@repo/domain/access/seal-events'
import type { Actor } from '@repo/domain/context'
import { as, listLogged, makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { referralHeadings, referralWith } from '@repo/domain/testing/broken-referral-rows'
import { makeChannels, wholeReferral } from '@repo/domain/testing/make-referral'
import { beforeEach, expect, test } from 'vitest'
import { createApi } from './backoffice.ts'
import { contextOf } from './testing/ask-operation.ts'

// What is known of people who are sent to us is somebody's before they have a file: who looks at it is written down all the same.
const db = await useTestDb()

let world: Awaited<ReturnType<typeof makeWorld>>
let partner: Actor
let coach: Actor
let planner: Actor
beforeEach(async () => {
	world = await makeWorld(db, { places: { free: 10 } })
	planner = world.planner
	partner = await makePerson(db, world.organisationId, 'referrer')
	coach = await makePerson(db, world.organisationId, 'coach')
	await makeChannels(db, world.organisationId)
})

const apiOf = (actor: Actor) => createApi(contextOf(db, 'backoffice', { organisationId: world.organisationId, actor }))
const save = (by: Actor, change: Partial<ReturnType<typeof wholeReferral>> = {}, key: string = crypto.randomUUID()) =>
	apiOf(by).referral.save({ ...wholeReferral(change), key })

/** A referral as the partner wrote and sent it. */
async function sent(): Promise<string> {
	const kept = await save(partner)
	if (!kept.ok || !('id' in kept)) throw new Error('not kept')
	await apiOf(partner).referral.step({ id: kept.id, action: 'submit' })
	return kept.id
}

const accept = async (id: string) => {
	const talk = { siteId: world.siteId, coachId: coach.personId, on: '2026-11-25', at: '10:00', cohortId: null }
	const taken = await apiOf(planner).referral.step({ id, action: 'accept', who: null, ...talk })
	if (!taken.ok || taken.personId === null) throw new Error('not accepted')
	return { ...partner, personId: taken.personId }
}

/** The lines about nobody's file, and which referral each names. */
const nameless = async () => [
	...(await db.owner.execute<Record<'action' | 'what' | 'actorId' | 'ground' | 'of', string>>(
		`select e.action, e.what, e.actor_id as "actorId", e.ground, split_part(e.list, ' ', 1) as of from access_event e
			where e.organisation_id = '${world.organisationId}' and not exists (
				select from access_subject s where s.organisation_id = e.organisation_id and s.event_id = e.id) order by e.id`,
	)),
]

test('writing, sending and reading a referral of who has no file yet are lines that name the referral', async () => {
	const id = await sent()
	for (let twice = 0; twice < 2; twice++) await apiOf(planner).referral.get(id)

	const of = { what: 'referral', of: id }
	const [byPartner, byPlanner] = [
		{ ...of, action: 'write', actorId: partner.personId, ground: 'referral' },
		{ ...of, action: 'read', actorId: planner.personId, ground: 'planning' },
	]
	expect(await nameless()).toEqual([byPartner, byPartner, byPlanner, byPlanner])
})

test('a coach who writes down who comes by themselves does so on the ground of the referral', async () => {
	const kept = await save(coach)

	expect(await nameless()).toMatchObject([
		{ action: 'write', actorId: coach.personId, ground: 'referral', of: 'id' in kept && kept.id },
	])
})

test('the list counts once a day, and again when somebody else stands in it', async () => {
	await sent()
	const before = (await nameless()).length
	const look = async () => {
		await apiOf(planner).referral.list()
		return (await nameless()).length - before
	}
	expect([await look(), await look()]).toEqual([1, 1])
	await save(partner, { name: 'Selam Proefstra' })
	expect(await look(), 'a draft is its writer’s alone').toBe(2)
	await sent()
	expect(await look()).toBe(5)
})

test('a form that is sent twice is written down once, and what is refused not at all', async () => {
	const key = crypto.randomUUID()
	for (let twice = 0; twice < 2; twice++) expect(await save(partner, {}, key)).toMatchObject({ ok: true })
	expect(await save(partner, { bornOn: '2030-01-01' })).toMatchObject({ ok: false })

	expect(await nameless()).toHaveLength(1)
})

test('from the moment that there is a file, reading and writing are lines of its person', async () => {
	const id = await sent()
	const before = (await nameless()).length
	const person = await accept(id)
	await apiOf(planner).referral.get(id)
	await apiOf(partner).referral.get(id)
	for (let twice = 0; twice < 2; twice++) await apiOf(planner).referral.list()
	expect(await listLogged(db, person)).toEqual(['referral', 'referral', 'referral', 'referral'])

	// As it is when nobody came to the talk, and whoever sent them is asked how to reach them.
	await db.owner.execute(`update referral set state = 'incomplete', missing = '{contact}' where id = '${id}'`)
	expect(await save(partner, { id, phone: '06-0000 0072' })).toMatchObject({ ok: true })
	expect(await listLogged(db, person)).toHaveLength(5)
	expect(await nameless(), 'none of it names the referral').toHaveLength(before)
})

test('whoever gets a file reads who read their referral before it, and the chain knows which referral each line is about', async () => {
	const [id, other] = [await sent(), await sent()]
	await apiOf(planner).referral.list()
	await apiOf(planner).referral.get(other)
	const person = await accept(id)
	const read = () => as(db, { ...person, role: 'participant' }, (ctx) => listOwnLog(ctx, {}))

	// By the partner: written and sent. By the planner: the list with both, accepted, which is a line of the file already.
	const lines = (await read()).lines.map(({ action, actorRole, what }) => `${actorRole} ${action} ${what}`)
	expect(lines.toSorted()).toEqual(['planner read referral', 'planner write referral', 'referrer write referral'])
	expect((await read()).week.map(({ actorRole }) => actorRole).toSorted()).toEqual(['planner', 'referrer'])
	const stranger = await makePerson(db, world.organisationId)
	expect((await as(db, stranger, (ctx) => listOwnLog(ctx, {}))).lines).toEqual([])
	await expect(db.owner.execute('delete from access_referral')).rejects.toThrow()
})

test('the privacy officer counts these lines, and the chain holds them', async () => {
	const id = await sent()
	for (let looks = 0; looks < 3; looks++) await apiOf(planner).referral.get(id)
	const officer = await makePerson(db, world.organisationId, 'privacy_officer')
	const { users } = await apiOf(officer).privacy.month('2026-11')
	expect(users).toMatchObject([
		{ id: planner.personId, lines: 3, people: 0 },
		{ id: partner.personId, lines: 2, people: 0 },
	])

	const { privateKey, publicKey } = generateKeyPairSync('ed25519')
	const { organisationId } = world
	const work = <T>(of: (handle: Parameters<typeof sealEvents>[0]['db']) => Promise<T>) =>
		db.worker.withVisitor(organisationId, of)
	const sealed = await work((handle) => sealEvents({ db: handle, organisationId, now: mondayEarly, key: privateKey }))
	expect(sealed.sealed).toBeGreaterThanOrEqual(5)
	const checked = await work((handle) => checkChain({ db: handle, organisationId, publicKey, kept: [] }))
	expect(checked).toMatchObject({ ok: true })
})

test('a file of referrals leaves a line of each that was sent, and none the second time', async () => {
	const rows = ['Amina Nepstra', 'Bilal Nepstra'].map((name, n) => ({
		line: n + 2,
		cells: referralWith({ Naam: name }),
	}))
	const send = () => apiOf(partner).import.sendReferrals({ header: [...referralHeadings], rows })
	const first = await send()
	const lines = await nameless()

	expect(lines.map(({ of }) => of).toSorted()).toEqual(first.ok ? first.sent.toSorted() : null)
	expect(lines).toMatchObject(rows.map(() => ({ action: 'write', what: 'referral', actorId: partner.personId })))
	expect(await send()).toEqual({ ok: true, sent: [] })
	expect(await nameless()).toEqual(lines)
})
