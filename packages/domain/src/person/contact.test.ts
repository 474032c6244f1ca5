import { emergencyContact, workGroup } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openWithReason } from '../access/open-with-reason.ts'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { planHalfDay } from '../schedule/plan-half-day.ts'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import { EmergencyContact, NewContact } from './contact.schema.ts'
import { getContact } from './get-contact.ts'
import { getEmergencyContact } from './get-emergency-contact.ts'
import { getFile } from './get-file.ts'
import { getPerson } from './get-person.ts'
import { setContact, setEmergencyContact } from './set-contact.ts'
import { setReading } from './set-reading.ts'

const db = await useTestDb()
const { organisationId, planner } = await makeWorld(db)
const make = (role: Parameters<typeof makePerson>[2]) => makePerson(db, organisationId, role)
const [coach, other, lead, someone] = [
	await make('coach'),
	await make('coach'),
	await make('team_lead'),
	await make('participant'),
]
const { personId } = someone
await makeCaseload(db, coach, someone)
const nina = { name: 'Nina Testma', relation: 'partner', phone: '06-0000 0103' } as const
const reach = (actor: Actor) => as(db, actor, (ctx) => getContact(ctx, personId))
const outcome = (work: Promise<unknown>) =>
	work.then(
		() => 'done',
		(error: unknown) => (error instanceof NotFound ? 'not there' : codeOf(error)),
	)
const changesOf = (actor: Actor) => [
	outcome(as(db, actor, (ctx) => setContact(ctx, { personId, phone: '06-0000 0104', email: null }))),
	outcome(as(db, actor, (ctx) => setEmergencyContact(ctx, { personId, contact: nina }))),
	outcome(as(db, actor, (ctx) => setReading(ctx, { personId, readsIn: 'ti', readingSupport: 'audio' }))),
]

test('the coach, the planner and the team lead write down how someone is reached; planning does not say how someone reads', async () => {
	expect(await reach(coach)).toEqual({ contact: null, emergency: null })
	expect(await Promise.all(changesOf(planner))).toEqual(['done', 'done', 'not there'])
	for (const actor of [coach, lead]) expect(await Promise.all(changesOf(actor))).toEqual(['done', 'done', 'done'])

	for (const actor of [coach, planner, lead])
		expect(await reach(actor)).toEqual({ contact: { phone: '06-0000 0104', email: null }, emergency: nina })
	expect(await as(db, coach, (ctx) => getPerson(ctx, personId))).toMatchObject({
		readsIn: 'ti',
		readingSupport: 'audio',
	})
})

test('whom to call can be taken away again', async () => {
	await as(db, coach, (ctx) => setEmergencyContact(ctx, { personId, contact: null }))

	expect((await reach(coach)).emergency).toBeNull()
	expect(await db.owner.select().from(emergencyContact)).toEqual([])
	await as(db, coach, (ctx) => setEmergencyContact(ctx, { personId, contact: nina }))
})

test('to another coach nobody is there; with a reason it is read, and not changed', async () => {
	expect(await outcome(reach(other))).toBe('not there')
	expect(await Promise.all(changesOf(other))).toEqual(['42501', '42501', 'not there'])
	const request = { personId, reason: 'incident', explanation: 'Ongeluk in hal B, ik ben erbij.' } as const
	await as(db, other, (ctx) => openWithReason(ctx, request))

	expect((await reach(other)).emergency).toEqual(nina)
	expect(await Promise.all(changesOf(other))).toEqual(['42501', '42501', 'not there'])
	expect([
		await as(db, other, (ctx) => getFile(ctx, personId)),
		await as(db, coach, (ctx) => getFile(ctx, personId)),
	]).toMatchObject([{ changes: false }, { changes: true }])
})

test('how a colleague reads is nobody elses to set, the team lead included', async () => {
	const change = { personId: coach.personId, readsIn: 'en', readingSupport: 'none' } as const

	expect(await outcome(as(db, lead, (ctx) => setReading(ctx, change)))).toBe('not there')
})

test.each([
	['06-1234 5678', true],
	['+31 (0)6 1234 5678', true],
	['050 123 45 67', true],
	['0612', false],
	['bel de buren', false],
	['06-1234 5678 (na 5 uur)', false],
	['1234567890123456', false],
	['', true],
])('"%s" as a telephone number: %s', (phone, ok) => {
	expect(NewContact.safeParse({ personId, phone, email: '' }).success).toBe(ok)
})

test('an e-mail address is written in one way, and has to be one; in an emergency somebody with a name and a number is called', () => {
	const contact = (email: string) => NewContact.safeParse({ personId, phone: '', email })
	expect(contact(' Nina@Example.ORG ').data).toMatchObject({ phone: null, email: 'nina@example.org' })
	expect(contact('nina').error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['email', 'no-email']])
	for (const less of [{ name: ' ' }, { relation: 'boss' }, { phone: '' }])
		expect(EmergencyContact.safeParse({ ...nina, ...less }).success).toBe(false)
})

test('a supervisor knows whom to call for who works with them today, and for nobody else or on another day (3.16)', async () => {
	const world = await makeWorld(db)
	const supervisor = await makePerson(db, world.organisationId, 'work_supervisor')
	const [here, elsewhere] = [await makePerson(db, world.organisationId), await makePerson(db, world.organisationId)]
	const { siteId, workTypeId } = world
	await db.owner.update(workGroup).set({ supervisorId: supervisor.personId }).where(eq(workGroup.siteId, siteId))
	await as(db, world.planner, async (ctx) => {
		const half = { siteId, workTypeId, part: 'morning' } as const
		await planHalfDay(ctx, { ...half, personId: here.personId, on: '2026-11-23' })
		await planHalfDay(ctx, { ...half, personId: elsewhere.personId, on: '2026-11-24' })
		for (const one of [here, elsewhere]) await setEmergencyContact(ctx, { personId: one.personId, contact: nina })
	})
	const look = (personId: string, now?: Date) =>
		outcome(as(db, supervisor, (ctx) => getEmergencyContact(ctx, personId), now))

	expect(await as(db, supervisor, (ctx) => getEmergencyContact(ctx, here.personId))).toMatchObject({ emergency: nina })
	expect(await look(elsewhere.personId)).toBe('not there')
	const tuesday = new Date('2026-11-24T07:00:00Z')
	expect(await Promise.all([look(here.personId, tuesday), look(elsewhere.personId, tuesday)])).toEqual([
		'not there',
		'done',
	])
})
