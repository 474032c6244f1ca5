import { card } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { NotFound } from '@repo/domain/errors'
import { as, makeCaseload, makePerson, makeWorld, mondayEarly as now } from '@repo/domain/testing/make'
import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { keysFrom } from '../keys.ts'
import { readSession } from '../read-session.ts'
import { makeSecret } from '../secret.ts'
import { startSession } from '../start-session.ts'
import { sentBack } from '../testing/make.ts'
import { endCard } from './end-card.ts'
import { findCard } from './find-card.ts'
import { issueCard } from './issue-card.ts'
import { makeCard } from './make-card.ts'
import { showCard } from './show-card.ts'
import { signInWithCard } from './sign-in-with-card.ts'

const db = await useTestDb()
const keys = keysFrom(makeSecret())
const { organisationId, planner } = await makeWorld(db)
const coach = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
const administrator = await makePerson(db, organisationId, 'administrator')
const address = '192.0.2.7'
const later = (ms: number) => new Date(now.getTime() + ms)

async function makeYonas() {
	const yonas = await makePerson(db, organisationId)
	await makeCaseload(db, coach, yonas)
	return yonas
}

async function issue(personId: string, by = coach, at = now) {
	const made = await makeCard(keys)
	if (!made.ok) throw new Error('busy')
	const { secretHash, pinHash } = made.made
	await as(db, by, (ctx) => issueCard(ctx, { personId, secretHash, pinHash }), at)
	return made.made
}

async function show(secret: string, at = now) {
	return sentBack((await showCard(db.auth, { organisationId, now: at, secret })).cookie)
}

const signIn = (cookieHeader: string | null, typed: unknown, at = now) =>
	signInWithCard(db.auth, keys, { organisationId, cookieHeader, address, now: at, typed })
const read = (cookie: string, at = now) =>
	readSession(db.auth, { cookieHeader: sentBack(cookie), app: 'portal', now: at })

test('card and PIN open the portal for five minutes at a time', async () => {
	const yonas = await makeYonas()
	const { secret, pin } = await issue(yonas.personId)
	const shown = await show(secret)
	const signedIn = await signIn(shown, pin)
	if (!signedIn.ok) throw new Error(signedIn.reason)

	expect(signedIn.actor).toEqual(yonas)
	expect(await read(signedIn.cookie)).toMatchObject({
		actor: yonas,
		session: { means: 'card', checkedAt: now, idleEndsAt: later(300_000) },
	})
	expect(await signIn(shown, pin), 'what was shown is forgotten').toEqual({ ok: false, reason: 'no-card' })
	expect(await read(signedIn.cookie, later(300_001))).toBeNull()
})

test('the table holds neither the secret nor the PIN', async () => {
	const yonas = await makeYonas()
	const { secret, pin } = await issue(yonas.personId)
	const rows = await db.owner.select().from(card).where(eq(card.personId, yonas.personId))

	expect(rows).toHaveLength(1)
	expect(JSON.stringify(rows)).not.toContain(secret)
	expect(rows[0]?.pinHash).toMatch(/^\$argon2id\$/)
	expect(JSON.stringify(rows).replaceAll(/\d{4}-\d\d-[^"]*/g, '')).not.toContain(`"${pin}"`)
})

test('what is not six digits costs no try; a card shown too long ago has to be shown again', async () => {
	const yonas = await makeYonas()
	const { secret, pin } = await issue(yonas.personId)
	const shown = await show(secret)

	for (const typed of ['', '12345', 'abcdef', null])
		expect(await signIn(shown, typed)).toMatchObject({ reason: 'not-a-pin' })
	expect((await as(db, coach, (ctx) => findCard(ctx, yonas.personId))).card).toMatchObject({ locked: false })
	expect(await signIn(shown, pin, later(600_000))).toEqual({ ok: false, reason: 'no-card' })
	expect(await signIn(null, pin)).toEqual({ ok: false, reason: 'no-card' })
})

test('a new card ends the old one, and what was signed in with it', async () => {
	const yonas = await makeYonas()
	const old = await issue(yonas.personId)
	const signedIn = await signIn(await show(old.secret), old.pin)
	if (!signedIn.ok) throw new Error(signedIn.reason)
	await issue(yonas.personId)

	expect(await signIn(await show(old.secret), old.pin)).toEqual({ ok: false, reason: 'wrong' })
	expect(await read(signedIn.cookie)).toBeNull()
})

test('of cards that are issued at the same moment one is left', async () => {
	const yonas = await makeYonas()
	await Promise.all(Array.from({ length: 6 }, () => issue(yonas.personId)))
	const standing = and(eq(card.personId, yonas.personId), isNull(card.endedAt))

	expect(await db.owner.select().from(card).where(standing)).toHaveLength(1)
})

test('a stolen card does not lock out the phone of its holder', async () => {
	const yonas = await makeYonas()
	const { secret } = await issue(yonas.personId)
	const phone = await startSession(db.auth, { ...yonas, app: 'portal', means: 'phone', now, cookieHeader: null })
	const stolen = await show(secret)
	for (let guess = 0; guess < 6; guess++) await signIn(stolen, `00000${guess}`)

	expect(await signIn(stolen, '000009')).toEqual({ ok: false, reason: 'locked' })
	expect(await read(phone.cookie)).toMatchObject({ actor: yonas })
	expect(await as(db, coach, (ctx) => findCard(ctx, yonas.personId))).toMatchObject({ card: { locked: true } })
})

test('staff see when a card was given and used, by whom, and can end it; nothing that opens anything', async () => {
	const yonas = await makeYonas()
	expect(await as(db, coach, (ctx) => findCard(ctx, yonas.personId))).toMatchObject({ card: null })
	const { secret, pin } = await issue(yonas.personId)
	await signIn(await show(secret), pin, later(60_000))
	const found = { issuedAt: now, issuedBy: 'Tineke Testma', usedAt: later(60_000), endedAt: null, locked: false }

	expect((await as(db, coach, (ctx) => findCard(ctx, yonas.personId))).card).toEqual(found)
	await as(db, coach, (ctx) => endCard(ctx, yonas.personId))
	await as(db, coach, (ctx) => endCard(ctx, yonas.personId), later(1))
	expect((await as(db, coach, (ctx) => findCard(ctx, yonas.personId))).card).toEqual({ ...found, endedAt: now })
	expect(await signIn(await show(secret), pin)).toEqual({ ok: false, reason: 'wrong' })
})

test('someone outside the own people does not exist, nor does a colleague, nor a participant for the administrator', async () => {
	const yonas = await makeYonas()
	const unseen = await makePerson(db, organisationId)
	const elsewhere = await makePerson(db, (await makeWorld(db)).organisationId)

	for (const someone of [unseen, elsewhere, planner, coach])
		await expect(issue(someone.personId)).rejects.toThrow(NotFound)
	await expect(issue(yonas.personId, administrator)).rejects.toThrow(NotFound)
})
