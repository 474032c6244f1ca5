import { staff, standIn } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { setReception } from '../reception/reception.ts'
import { getToday } from '../schedule/get-today.ts'
import { endStandIn } from '../stand-in/end-stand-in.ts'
import { nameStandIn } from '../stand-in/name-stand-in.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'

const db = await useTestDb()
const days = { from: '2026-11-23', until: '2026-11-27' }
const saturday = new Date('2026-11-28T08:00:00Z')

let lead: Actor
let tineke: Actor
let karim: Actor
let yonas: Actor
beforeEach(async () => {
	const { id: organisationId } = await makeOrganisation(db)
	lead = await makePerson(db, organisationId, 'team_lead', 'Lea Testma')
	tineke = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	karim = await makePerson(db, organisationId, 'coach', 'Karim Testma')
	yonas = await makePerson(db, organisationId, 'participant', 'Yonas Testma')
	await makeCaseload(db, tineke, yonas)
	await phone(tineke, '06-0000 0001')
	await phone(karim, '06-0000 0002')
})

const phone = ({ personId }: Actor, number: string | null) =>
	db.owner.update(staff).set({ phone: number }).where(eq(staff.personId, personId))
const ring = async (now = mondayEarly) => (await as(db, yonas, getToday, now)).ring
const away = (standInId: string | null) =>
	as(db, lead, (ctx) => nameStandIn(ctx, { coachId: tineke.personId, standInId, ...days }))

test('"Bel" rings the coach; who stands in for a coach who is away; and the coach again afterwards', async () => {
	expect(await ring()).toEqual({ who: 'coach', name: 'Tineke Testma', phone: '06-0000 0001' })
	await away(karim.personId)
	const karimNow = { who: 'stand-in', name: 'Karim Testma', coach: 'Tineke Testma', phone: '06-0000 0002' }
	expect(await ring()).toEqual(karimNow)
	expect(await ring(saturday)).toMatchObject({ who: 'coach' })
	const [named] = await db.owner.select().from(standIn).where(eq(standIn.coachId, tineke.personId))
	await as(db, lead, (ctx) => endStandIn(ctx, named?.id ?? ''))
	expect(await ring()).toMatchObject({ who: 'coach' })
})

test('the reception answers where nobody stands in, where the coach has no telephone, and where there is no coach', async () => {
	expect(await as(db, lead, (ctx) => setReception(ctx, '050-000 0000'))).toEqual({ ok: true })
	await away(null)
	expect(await ring()).toEqual({ who: 'reception', coach: 'Tineke Testma', phone: '050-000 0000' })
	await phone(tineke, null)
	expect(await ring(saturday)).toEqual({ who: 'reception', coach: null, phone: '050-000 0000' })
	await away(karim.personId)
	await phone(karim, null)
	expect(await ring()).toMatchObject({ who: 'stand-in', name: 'Karim Testma', phone: '050-000 0000' })
})

test('without a reception, and with nobody to ring, nothing is offered', async () => {
	await phone(tineke, null)
	expect(await ring()).toBeNull()
})

test('who stands in for someone else’s coach is nobody’s to read', async () => {
	await away(karim.personId)
	const other = await makePerson(db, yonas.organisationId, 'participant')
	const rows = (by: Actor) => as(db, by, (ctx) => ctx.db.select({ coachId: standIn.coachId }).from(standIn))
	expect(await rows(other)).toEqual([])
	expect(await rows(yonas)).toHaveLength(1)
})
