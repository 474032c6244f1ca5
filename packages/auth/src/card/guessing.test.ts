import { card } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { verifyPassword } from '../hash.ts'
import { keysFrom } from '../keys.ts'
import { hashOfSecret, makeSecret } from '../secret.ts'
import { makeActor, makeOrganisation } from '../testing/make.ts'
import { cheapHash, makeCardRow } from '../testing/make-card.ts'
import { checkPin } from './check-pin.ts'
import { makePin } from './pin.ts'

const db = await useTestDb()
const keys = keysFrom(makeSecret())
const organisationId = await makeOrganisation(db)
const yonas = await makeActor(db, organisationId)
const now = new Date('2026-11-23T08:00:00Z')
let network = 0

const attempt = (secretHash: string, pin: string, address = `10.0.${network}.1`) =>
	checkPin(db.auth, keys, { organisationId, which: { secretHash }, pin, address, now })
const failuresOf = async (id: string) =>
	(await db.owner.select({ failures: card.failures }).from(card).where(eq(card.id, id)))[0]?.failures

const stolenFrom = (someone: Actor, pin: string) => makeCardRow(db, someone, cheapHash(keys, pin))

test('of two hundred tries at once, five reach the hash and no more (A7)', async () => {
	const broken = await makeCardRow(db, yonas, 'whoever computes with this fails')
	const tries = Array.from({ length: 200 }, (_, guess) => attempt(broken.secretHash, String(guess).padStart(6, '0')))
	const settled = await Promise.allSettled(tries)

	expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(5)
	const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
	expect(answers).toEqual(Array.from({ length: 195 }, () => ({ ok: false, reason: 'locked' })))
	expect(await failuresOf(broken.cardId)).toBe(5)
})

test('and one after the other also five: the right PIN comes too late', async () => {
	const { secretHash, cardId } = await stolenFrom(yonas, '500000')
	const reasons: string[] = []
	for (const guess of ['000000', '000001', '000002', '000003', '000004', '500000', '500000']) {
		const answer = await attempt(secretHash, guess)
		reasons.push(answer.ok ? 'in' : answer.reason)
	}

	expect(reasons).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked', 'locked'])
	expect(await failuresOf(cardId)).toBe(5)
})

test(
	'a thief with many cards and few possible PINs gets in as often as five guesses do, so one in 200,000 of a million',
	{ timeout: 120_000 },
	async () => {
		const [cards, pins] = [150, 50]
		let opened = 0
		for (let stolen = 0; stolen < cards; stolen++) {
			const pin = String(Math.floor(Math.random() * pins)).padStart(6, '0')
			const { secretHash } = await stolenFrom(yonas, pin)
			const guesses = Array.from({ length: 12 }, (_, guess) => attempt(secretHash, String(guess).padStart(6, '0')))
			opened += (await Promise.all(guesses)).filter(({ ok }) => ok).length
		}

		const [expected, deviation] = [cards * (5 / pins), Math.sqrt(cards * (5 / pins) * (1 - 5 / pins))]
		expect(opened).toBeLessThan(expected + 5 * deviation)
		expect(opened).toBeGreaterThan(expected - 5 * deviation)
	},
)

test('PINs are spread evenly over a million: no guess is better than another', () => {
	const firsts = Array<number>(10).fill(0)
	for (let made = 0; made < 20_000; made++) {
		const pin = makePin()
		expect(pin).toMatch(/^[0-9]{6}$/)
		firsts[Number(pin[made % 6])] = (firsts[Number(pin[made % 6])] ?? 0) + 1
	}
	for (const count of firsts) expect(Math.abs(count - 2000)).toBeLessThan(260)
})

test('a right PIN gives the tries back; an ended card has none', async () => {
	const { secretHash, cardId } = await stolenFrom(yonas, '274913')
	for (const guess of ['000000', '000001', '000002', '000003']) await attempt(secretHash, guess)

	expect(await attempt(secretHash, '274913')).toEqual({ ok: true, cardId, personId: yonas.personId })
	expect(await failuresOf(cardId)).toBe(0)
	await db.owner.update(card).set({ endedAt: now }).where(eq(card.id, cardId))
	expect(await attempt(secretHash, '274913')).toEqual({ ok: false, reason: 'wrong' })
	expect(await failuresOf(cardId)).toBe(0)
})

test('when too much waits to be hashed no try is lost', async () => {
	const { secretHash, cardId } = await stolenFrom(yonas, '274913')
	const flood = Array.from({ length: 102 }, () => verifyPassword(keys, null, '000000'))

	expect(await attempt(secretHash, '000000')).toEqual({ ok: false, reason: 'busy' })
	expect(await failuresOf(cardId)).toBe(0)
	await Promise.all(flood)
	expect(await attempt(secretHash, '274913')).toMatchObject({ ok: true })
})

test('unknown cards are limited by network before anything is hashed, known cards of the same building are not', async () => {
	network++
	const { secretHash } = await stolenFrom(yonas, '274913')
	const unknown = () => attempt(hashOfSecret(makeSecret(16)), '000000')
	const answers = []
	for (let tries = 0; tries < 12; tries++) answers.push(await unknown())

	expect(answers.map((answer) => (answer.ok ? '' : answer.reason))).toEqual([
		...Array(10).fill('wrong'),
		'later',
		'later',
	])
	expect(await attempt(secretHash, '274913')).toMatchObject({ ok: true })
})
