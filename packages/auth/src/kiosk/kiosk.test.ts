import { useTestDb } from '@repo/db/testing'
import { NotFound } from '@repo/domain/errors'
import { as, makePerson, makeWorld, mondayEarly as now } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { keysFrom } from '../keys.ts'
import { readSession } from '../read-session.ts'
import { makeSecret } from '../secret.ts'
import { sentBack } from '../testing/make.ts'
import { cheapHash, makeCardRow } from '../testing/make-card.ts'
import { unlockWithPin } from '../unlock/unlock-with-pin.ts'
import { endKiosk } from './end-kiosk.ts'
import { findKiosk } from './find-kiosk.ts'
import { linkKiosk } from './link-kiosk.ts'
import { listKiosks } from './list-kiosks.ts'
import { registerKiosk } from './register-kiosk.ts'
import { signInOnKiosk } from './sign-in-on-kiosk.ts'

const db = await useTestDb()
const keys = keysFrom(makeSecret())
const later = (ms: number) => new Date(now.getTime() + ms)
let network = 0

async function makePlace() {
	const { organisationId, siteId } = await makeWorld(db)
	const administrator = await makePerson(db, organisationId, 'administrator')
	const address = `10.1.${++network}.1`
	const register = () => as(db, administrator, (ctx) => registerKiosk(ctx, keys, { name: 'Bij de ingang', siteId }))
	const link = (digits: string, at = now) => linkKiosk(db.auth, keys, { organisationId, digits, address, now: at })
	const list = (at = now) => as(db, administrator, listKiosks, at)
	const find = (cookieHeader: string | null) => findKiosk(db.auth, { organisationId, cookieHeader })
	return { organisationId, administrator, address, register, link, list, find }
}

async function makeScreen() {
	const place = await makePlace()
	const linked = await place.link((await place.register()).digits)
	if (!linked.ok) throw new Error(linked.reason)
	const cookieHeader = sentBack(linked.cookie)
	const kiosk = await place.find(cookieHeader)
	if (kiosk === null) throw new Error('no screen')
	const signIn = (secret: string) => signInOnKiosk(db.auth, { ...place, kioskId: kiosk.id, secret, cookieHeader, now })
	return { ...place, kiosk, cookieHeader, signIn }
}

test('eight digits make a browser a shared screen, once', async () => {
	const { register, link, find, list } = await makePlace()
	const { digits } = await register()
	expect(digits).toMatch(/^[0-9]{8}$/)
	expect(await list()).toMatchObject([{ name: 'Bij de ingang', state: 'waiting' }])
	const answers = await Promise.all([link(digits), link(digits), link(digits)])

	expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
	const cookie = answers.flatMap((answer) => (answer.ok ? [answer.cookie] : []))[0] ?? ''
	expect(cookie).toMatch(/^__Host-kiosk=[\w-]{43}; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/)
	expect(await find(sentBack(cookie))).toMatchObject({ name: 'Bij de ingang' })
	expect(await list()).toMatchObject([{ state: 'linked' }])
	expect(await find(null)).toBeNull()
	expect(await find(`__Host-kiosk=${digits}`)).toBeNull()
})

test('the digits work for ten minutes, and guessing them is limited by network', async () => {
	const { register, link, list } = await makePlace()
	const { digits } = await register()

	expect(await link(digits, later(600_000))).toEqual({ ok: false, reason: 'unknown' })
	expect(await list(later(600_000))).toMatchObject([{ state: 'too-late' }])
	for (let guess = 0; guess < 9; guess++) await link(`0000000${guess}`, later(600_000))
	expect(await link(digits, later(600_001))).toEqual({ ok: false, reason: 'later' })
})

test('on a shared screen the card alone signs in, and the PIN opens the rest', async () => {
	const { organisationId, signIn, address } = await makeScreen()
	const yonas = await makePerson(db, organisationId)
	const { secret, cardId } = await makeCardRow(db, yonas, cheapHash(keys, '274913'))
	const signedIn = await signIn(secret)
	if (!signedIn.ok) throw new Error(signedIn.reason)
	const read = () => readSession(db.auth, { cookieHeader: sentBack(signedIn.cookie), app: 'portal', now })
	const found = await read()
	if (found === null) throw new Error('nobody is signed in')

	expect(found).toMatchObject({ actor: yonas, session: { means: 'kiosk_card', cardId, checkedAt: null } })
	const unlocking = { ...found.actor, ...found.session, address, now }
	expect(await unlockWithPin(db.auth, keys, { ...unlocking, typed: '274914' })).toEqual({ ok: false, reason: 'wrong' })
	expect(await read()).toMatchObject({ session: { checkedAt: null } })
	expect(await unlockWithPin(db.auth, keys, { ...unlocking, typed: '274 913' })).toEqual({ ok: true })
	expect(await read()).toMatchObject({ session: { checkedAt: now } })
})

test('an unknown card and one of elsewhere open nothing there, and trying is limited by network', async () => {
	const { signIn } = await makeScreen()
	const elsewhere = await makePerson(db, (await makeWorld(db)).organisationId)
	const foreign = await makeCardRow(db, elsewhere, cheapHash(keys, '274913'))
	const reasons: string[] = []
	for (const secret of [foreign.secret, ...Array.from({ length: 10 }, () => makeSecret(16))]) {
		const answer = await signIn(secret)
		reasons.push(answer.ok ? 'in' : answer.reason)
	}

	expect(reasons).toEqual([...Array(10).fill('unknown'), 'later'])
})

test('when a screen is ended, who is signed in there is out at the next request', async () => {
	const { organisationId, administrator, kiosk, signIn, list, find, cookieHeader } = await makeScreen()
	const { secret } = await makeCardRow(db, await makePerson(db, organisationId), cheapHash(keys, '274913'))
	const signedIn = await signIn(secret)
	await as(db, administrator, (ctx) => endKiosk(ctx, kiosk.id))
	const session = signedIn.ok && { cookieHeader: sentBack(signedIn.cookie), app: 'portal' as const, now }

	expect(session && (await readSession(db.auth, session))).toBeNull()
	expect(await list()).toEqual([])
	expect(await find(cookieHeader)).toBeNull()
	const elsewhere = await makePlace()
	await expect(as(db, elsewhere.administrator, (ctx) => endKiosk(ctx, kiosk.id))).rejects.toThrow(NotFound)
})
