import { device, passkey } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { NotFound } from '@repo/domain/errors'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { endAllDevices, endDevice } from './end-device.ts'
import { endSession } from './end-session.ts'
import { listDevices, listOwnDevices } from './list-devices.ts'
import { listPhonePeople } from './list-phone-people.ts'
import { readSession } from './read-session.ts'
import { signInByPhone } from './sign-in-by-phone.ts'
import { makeActor } from './testing/make.ts'
import { day, hour, later, makePhones, minute, monday, split } from './testing/phone.ts'

const db = await useTestDb()
const { organisationId, lead, invite, show, linked, devicesOf } = await makePhones(db)
const read = (cookieHeader: string, now = monday) => readSession(db.auth, { cookieHeader, app: 'portal', now })
const people = (cookieHeader: string, now = monday) => listPhonePeople(db.auth, { organisationId, cookieHeader, now })
const open = (deviceId: string, cookieHeader: string, now = monday) =>
	signInByPhone(db.auth, { organisationId, deviceId, cookieHeader, now })
type Someone = Awaited<ReturnType<typeof linked>>['actor']
const asThemselves = <T>(
	actor: Someone,
	work: (ctx: Parameters<typeof listOwnDevices>[0]) => Promise<T>,
	now = monday,
) => db.portal.withActor(actor, (handle) => work({ db: handle, actor, now }), now)
const asLead = <T>(work: (ctx: Parameters<typeof listDevices>[0]) => Promise<T>, now = monday) =>
	db.backoffice.withActor(lead, (handle) => work({ db: handle, actor: lead, now }), now)

test('a phone knows its people by name, also when nobody is signed in', async () => {
	const amina = await linked('Amina')
	const both = await linked('Yonas', amina.secrets, later(minute))
	await endSession(db.auth, { cookieHeader: both.session, app: 'portal', now: monday })

	expect(await people(both.secrets)).toMatchObject([
		{ calledBy: 'Amina', hasPasskey: false },
		{ calledBy: 'Yonas', hasPasskey: false },
	])
	expect(await people(amina.secrets)).toMatchObject([{ calledBy: 'Amina' }])
	expect(await people('')).toEqual([])
})

test('one tap opens the pages of whom it names, and of nobody else on another phone', async () => {
	const amina = await linked('Amina')
	const both = await linked('Yonas', amina.secrets, later(minute))
	const other = await linked('Senait')
	const [first] = await people(both.secrets)
	const opened = await open(first?.deviceId ?? '', both.secrets, later(day))

	const { session, secrets } = split(opened.ok ? opened.cookies : [])
	expect(secrets).toBe(both.secrets)
	expect(await read(session, later(day))).toMatchObject({
		actor: amina.actor,
		session: { means: 'phone', deviceId: first?.deviceId, checkedAt: null },
	})
	expect(await open(first?.deviceId ?? '', other.secrets)).toEqual({ ok: false, reason: 'unknown' })
	expect(await open('', both.secrets)).toEqual({ ok: false, reason: 'unknown' })
})

test('use keeps a phone linked for thirty days more, at most once an hour; without use it is over', async () => {
	const { actor, session, secrets } = await linked()
	const expiresAt = async () => (await devicesOf(actor))[0]?.expiresAt

	await read(session, later(0.9 * hour))
	expect(await expiresAt()).toEqual(later(30 * day))
	await read(session, later(29 * day))
	expect(await expiresAt()).toEqual(later(59 * day))
	expect(await people(secrets, later(59 * day - 1))).toHaveLength(1)
	expect(await people(secrets, later(59 * day))).toEqual([])
	expect(await read(session, later(59 * day))).toBeNull()
})

test('a lost phone is out at its next request, with the invitations that were open', async () => {
	const { actor, session, secrets } = await linked()
	const invited = await invite(actor)
	expect(await read(session, later(minute))).not.toBeNull()

	expect(await asLead((ctx) => endAllDevices(ctx, actor.personId), later(minute))).toEqual({ phones: 1, cards: 0 })
	expect(await read(session, later(minute))).toBeNull()
	expect(await people(secrets, later(minute))).toEqual([])
	expect(await show(invited, later(minute))).toEqual({ ok: false, reason: 'unknown-code' })
	expect(await asLead((ctx) => listDevices(ctx, actor.personId), later(minute))).toMatchObject({ devices: [] })
})

test('an ended phone does not come back by being used', async () => {
	const { actor, session } = await linked()
	await asLead((ctx) => endAllDevices(ctx, actor.personId))
	await Promise.all(Array.from({ length: 10 }, () => read(session, later(2 * hour))))

	expect(await devicesOf(actor)).toMatchObject([{ endedAt: monday, expiresAt: later(30 * day) }])
})

test('people see and end their own phones, and nobody else their phones', async () => {
	const amina = await linked('Amina')
	const yonas = await linked('Yonas')
	const [own] = await asThemselves(amina.actor, listOwnDevices)
	const attempt = (id: string) => asThemselves(amina.actor, (ctx) => endDevice(ctx, id))
	const [theirs] = await devicesOf(yonas.actor)

	expect(own).toMatchObject({ name: 'Android, Chrome', linkedBy: 'Tineke Nepstra', linkedAt: monday, seenAt: monday })
	await expect(attempt(theirs?.id ?? '')).rejects.toThrow(NotFound)
	await attempt(own?.id ?? '')
	await expect(attempt(own?.id ?? '')).rejects.toThrow(NotFound)
	expect(await asThemselves(amina.actor, listOwnDevices)).toEqual([])
	expect(await read(amina.session)).toBeNull()
	expect(await read(yonas.session)).not.toBeNull()
})

test('a coach sees and ends only the phones of the own people', async () => {
	const { actor } = await linked()
	const coach = await makeActor(db, organisationId, 'coach')
	const asCoach = <T>(work: (ctx: Parameters<typeof listDevices>[0]) => Promise<T>) =>
		db.backoffice.withActor(coach, (handle) => work({ db: handle, actor: coach, now: monday }), monday)

	await expect(asCoach((ctx) => listDevices(ctx, actor.personId))).rejects.toThrow(NotFound)
	await expect(asCoach((ctx) => endAllDevices(ctx, actor.personId))).rejects.toThrow(NotFound)
	expect(await devicesOf(actor)).toMatchObject([{ endedAt: null }])
})

test('a phone with a passkey does not open by its secret alone', async () => {
	const { actor, secrets } = await linked()
	const [phone] = await db.owner.select().from(device).where(eq(device.personId, actor.personId))
	const made = { credentialId: 'abc', publicKey: 'abc', counter: 0, transports: [], name: '' }
	await db.owner.insert(passkey).values({
		organisationId,
		personId: actor.personId,
		deviceId: phone?.id ?? '',
		...made,
		createdAt: monday,
		usedAt: monday,
	})

	expect(await open(phone?.id ?? '', secrets)).toEqual({ ok: false, reason: 'needs-passkey' })
	expect(await people(secrets)).toMatchObject([{ hasPasskey: true }])
})
