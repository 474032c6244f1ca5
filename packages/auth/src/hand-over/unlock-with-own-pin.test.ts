import { card } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { findOwnCard } from '../card/own-card.ts'
import { limits } from '../limit.ts'
import { readSession } from '../read-session.ts'
import { startSession } from '../start-session.ts'
import { countingKeys } from '../testing/counting-keys.ts'
import { longAgo, makeActor, makeOrganisation, sentBack } from '../testing/make.ts'
import { cheapHash, makeCardRow } from '../testing/make-card.ts'
import { keys as realKeys } from '../testing/make-staff.ts'
import { monday } from '../testing/phone.ts'
import { lockSession } from './lock-session.ts'
import { unlockWithOwnPin } from './unlock-with-own-pin.ts'

const db = await useTestDb()
const { keys, hashed } = countingKeys(realKeys)
const pin = '274913'
const [wrong, locked] = ['wrong', 'locked'].map((reason) => ({ ok: false, reason }))

let coach: Actor
let networks = 0
/** The session of the coach whose device was handed over: its id, what the browser keeps, and the network it is in. */
let given = { sessionId: '', cookieHeader: '', address: '' }
beforeEach(async () => {
	coach = await makeActor(db, await makeOrganisation(db), 'coach')
	given = await handOver(coach)
})

async function handOver(actor: Actor) {
	const start = { ...actor, app: 'backoffice', means: 'password', cookieHeader: null, now: monday } as const
	const { cookie, sessionId } = await startSession(db.auth, start)
	await lockSession(db.auth, { organisationId: actor.organisationId, sessionId, now: monday })
	return { sessionId, cookieHeader: sentBack(cookie), address: `10.9.${++networks}.1` }
}

const giveCard = (actor = coach, digits = pin) => makeCardRow(db, actor, cheapHash(realKeys, digits))
const type = (typed: unknown, { sessionId, address } = given) => {
	const { organisationId, personId, role } = coach
	return unlockWithOwnPin(db.auth, keys, { organisationId, personId, role, sessionId, address, typed, now: monday })
}
const isLocked = async ({ cookieHeader } = given) => {
	const read = await readSession(db.auth, { cookieHeader, app: 'backoffice', now: monday })
	return read === null ? 'nobody' : read.session.lockedAt !== null
}

test('the PIN of the own card opens the device again, in any digits, and gives the tries back', async () => {
	await giveCard()
	expect(await type('000000')).toEqual(wrong)
	expect(await isLocked()).toBe(true)
	expect(await findOwnCard(db.auth, coach)).toMatchObject({ triesLeft: 4 })

	expect(await type(' ٢٧٤٩١٣ ')).toEqual({ ok: true })
	expect(await isLocked()).toBe(false)
	expect(await findOwnCard(db.auth, coach)).toMatchObject({ triesLeft: 5, usedAt: monday })
})

test('five wrong ones, and the right one comes too late: also on another device, until there is a new card', async () => {
	await giveCard()
	const other = await handOver(coach)
	const answers = []
	for (const guess of ['000000', '000001', '000002', '000003', '000004']) answers.push(await type(guess))

	expect(answers).toEqual([wrong, wrong, wrong, wrong, locked])
	expect(await hashed(async () => expect(await type(pin)).toEqual(locked)), 'nothing is hashed any more').toBe(0)
	expect(await type(pin, other)).toEqual(locked)
	expect([await isLocked(), await isLocked(other)]).toEqual([true, true])
	expect(await findOwnCard(db.auth, coach)).toMatchObject({ triesLeft: 0 })

	await db.owner.update(card).set({ endedAt: monday }).where(eq(card.personId, coach.personId))
	await giveCard(coach, '501288')
	expect(await type('501288')).toEqual({ ok: true })
})

test('of many guesses at once five reach the hash', async () => {
	await giveCard()
	const guesses = Array.from({ length: 40 }, (_, guess) => String(guess).padStart(6, '0'))
	const answers: unknown[] = []
	const reached = await hashed(async () => answers.push(...(await Promise.all(guesses.map((guess) => type(guess))))))

	expect(reached).toBe(5)
	expect(answers.filter((answer) => JSON.stringify(answer) === JSON.stringify(wrong))).toHaveLength(4)
})

test('what is not six digits is not looked at and costs no try', async () => {
	await giveCard()
	for (const typed of ['', '27491', 'abcdef', null, '9'.repeat(1000)])
		expect(await hashed(async () => expect(await type(typed)).toEqual({ ok: false, reason: 'not-a-pin' }))).toBe(0)
	expect(await findOwnCard(db.auth, coach)).toMatchObject({ triesLeft: 5 })
})

test('without a card it is as much work and the same answer, and the network is counted before anything is hashed', async () => {
	await giveCard(await makeActor(db, coach.organisationId, 'coach'))
	const answers: unknown[] = []
	const work: number[] = []
	for (let tried = 0; tried < limits.unknownSecret.tries + 1; tried++)
		work.push(await hashed(async () => answers.push(await type(pin))))

	expect(answers).toEqual([...Array(limits.unknownSecret.tries).fill(wrong), { ok: false, reason: 'later' }])
	expect(work).toEqual([...Array(limits.unknownSecret.tries).fill(1), 0])
	expect(await isLocked()).toBe(true)
})

test('an ended card, one of elsewhere, and that of who holds the role no more open nothing', async () => {
	const { cardId } = await giveCard()
	await db.owner.update(card).set({ endedAt: monday }).where(eq(card.id, cardId))
	expect(await type(pin)).toEqual(wrong)

	const was = await makeActor(db, coach.organisationId, 'coach', longAgo)
	await giveCard(was)
	coach = was
	expect(await type(pin)).toEqual(wrong)
	expect(await isLocked()).toBe(true)
})
