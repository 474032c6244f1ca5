import { generateKeyPairSync } from 'node:crypto'
import { accessEvent, accessHead, accessSeal } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { checkChain } from './check-chain.ts'
import { logAccess } from './log-access.ts'
import { sealEvents } from './seal-events.ts'

const db = await useTestDb()
const { privateKey: key, publicKey } = generateKeyPairSync('ed25519')

let organisationId = ''
let coach: Actor
let yonas: Actor
beforeEach(async () => {
	organisationId = (await makeOrganisation(db)).id
	coach = await makePerson(db, organisationId, 'coach')
	yonas = await makePerson(db, organisationId)
	await makeCaseload(db, coach, yonas)
})

const look = () =>
	as(db, coach, (ctx) =>
		logAccess({ ...ctx, address: '192.0.2.7' }, { action: 'read', what: 'schedule', people: [yonas.personId] }),
	)

const seal = (more: { sweep?: boolean } = {}) =>
	db.worker.withVisitor(organisationId, (handle) =>
		sealEvents({ db: handle, organisationId, now: mondayEarly, key, ...more }),
	)

const check = () =>
	db.worker.withVisitor(organisationId, (handle) => checkChain({ db: handle, organisationId, publicKey, kept: [] }))

const seals = () =>
	db.owner.select().from(accessSeal).where(eq(accessSeal.organisationId, organisationId)).orderBy(accessSeal.position)

/** A line with an id of so long ago. */
async function lineOf(ago: string) {
	const [line] = await db.owner
		.insert(accessEvent)
		.values({
			organisationId,
			id: sql`uuidv7(${`-${ago}`}::interval)`,
			at: mondayEarly,
			day: '2026-11-23',
			actorId: coach.personId,
			actorRole: 'coach',
			action: 'read',
			what: 'person',
			ground: 'caseload',
			address: '192.0.2.7',
		})
		.returning({ id: accessEvent.id })
	return line?.id
}

test('lines get their place in the order in which they came, and the end is signed', async () => {
	for (let count = 0; count < 3; count++) await look()
	expect(await seal()).toMatchObject({ sealed: 3, head: { organisationId, position: 3 } })
	await look()
	expect(await seal()).toMatchObject({ sealed: 1, head: { position: 4 } })
	expect(await seal()).toEqual({ sealed: 0, head: null })

	expect((await seals()).map(({ position }) => position)).toEqual([1, 2, 3, 4])
	expect(await check()).toEqual({ ok: true, lines: 4 })
})

test('a line whose transaction ended later than younger ones comes after them', async () => {
	await look()
	await seal()
	const late = await lineOf('20 minutes')

	expect(await seal()).toMatchObject({ sealed: 1, head: { position: 2 } })
	expect((await seals()).map(({ eventId }) => eventId)).toContain(late)
	expect(await check()).toEqual({ ok: true, lines: 2 })
})

test('what took longer than anyone thought is found by the full sweep', async () => {
	await look()
	await seal()
	const late = await lineOf('3 hours')
	expect(await seal()).toMatchObject({ sealed: 0 })
	expect(await check()).toEqual({ ok: false, broken: { position: null, eventId: late, fault: 'not-sealed' } })

	expect(await seal({ sweep: true })).toMatchObject({ sealed: 1 })
	expect(await check()).toEqual({ ok: true, lines: 2 })
})

test('workers that seal at the same time, while others look, make one chain', async () => {
	const looking = Promise.all(Array.from({ length: 40 }, look))
	await Promise.all(Array.from({ length: 8 }, () => seal()))
	await looking
	await Promise.all(Array.from({ length: 4 }, () => seal()))

	expect(await check()).toEqual({ ok: true, lines: 40 })
	const heads = await db.owner.select().from(accessHead).where(eq(accessHead.organisationId, organisationId))
	expect(heads.at(-1)?.position).toBe(40)
})

test("the worker of one organisation's round sees no other organisation's lines", async () => {
	await look()
	const elsewhere = await makeOrganisation(db)
	const sealed = await db.worker.withVisitor(elsewhere.id, (handle) =>
		sealEvents({ db: handle, organisationId, now: mondayEarly, key }),
	)

	expect(sealed).toEqual({ sealed: 0, head: null })
})
