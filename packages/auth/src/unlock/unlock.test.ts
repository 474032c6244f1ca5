import { useTestDb } from '@repo/db/testing'
import { NotFound } from '@repo/domain/errors'
import { as, makeCaseload, makePerson, makeWorld, mondayEarly as now } from '@repo/domain/testing/make'
import { makeRepresentative } from '@repo/domain/testing/make-representative'
import { expect, test } from 'vitest'
import { keysFrom } from '../keys.ts'
import { readSession } from '../read-session.ts'
import { makeSecret } from '../secret.ts'
import { startSession } from '../start-session.ts'
import { sentBack } from '../testing/make.ts'
import { cheapHash, makeCardRow } from '../testing/make-card.ts'
import { allowUnlock } from './allow-unlock.ts'
import { askCoach } from './ask-coach.ts'
import { listUnlockMeans } from './list-unlock-means.ts'
import { listUnlockRequests } from './list-unlock-requests.ts'
import { isCardAlone, needsUnlock } from './needs-unlock.ts'
import { takeAnswer } from './take-answer.ts'

const db = await useTestDb()
const keys = keysFrom(makeSecret())
const { organisationId } = await makeWorld(db)
const coach = await makePerson(db, organisationId, 'coach')
const minute = 60_000
const later = (ms: number) => new Date(now.getTime() + ms)

async function makeYonas() {
	const yonas = await makePerson(db, organisationId)
	await makeCaseload(db, coach, yonas)
	const onPhone = async () => {
		const phone = await startSession(db.auth, { ...yonas, app: 'portal', means: 'phone', now, cookieHeader: null })
		const read = (at = now) => readSession(db.auth, { cookieHeader: sentBack(phone.cookie), app: 'portal', now: at })
		const take = (at = now) => takeAnswer(db.auth, { organisationId, sessionId: phone.sessionId, now: at })
		const ask = (at = now) => as(db, yonas, (ctx) => askCoach(ctx, phone.sessionId), at)
		return { ...phone, read, take, ask }
	}
	return { yonas, onPhone }
}

const listed = async (personId: string, at = now) =>
	(await as(db, coach, listUnlockRequests, at)).filter((request) => request.personId === personId)
const allow = (id: string, personId: string, at = now, by = coach) =>
	as(db, by, (ctx) => allowUnlock(ctx, { id, personId }), at)

test('the coach who sits beside the phone opens it, for thirty minutes from the yes', async () => {
	const { yonas, onPhone } = await makeYonas()
	const phone = await onPhone()
	expect(await phone.take()).toBe(false)
	await phone.ask()
	await phone.ask()
	const [asked, ...more] = await listed(yonas.personId)

	expect(more).toEqual([])
	expect(await phone.take()).toBe(false)
	expect(await allow(asked?.id ?? '', yonas.personId, later(minute))).toEqual({ ok: true })
	expect(await listed(yonas.personId)).toEqual([])
	expect(await phone.take(later(2 * minute))).toBe(true)
	const session = (await phone.read(later(2 * minute)))?.session
	expect(session?.checkedAt).toEqual(later(minute))
	expect(session && needsUnlock(session, later(31 * minute - 1))).toBe(false)
	expect(session && needsUnlock(session, later(31 * minute))).toBe(true)
	expect(await phone.take(later(31 * minute)), 'an old yes opens nothing again').toBe(false)
})

test('a yes is for the phone that asked, not for another of the same person', async () => {
	const { yonas, onPhone } = await makeYonas()
	const [phone, other] = [await onPhone(), await onPhone()]
	await phone.ask()
	await allow((await listed(yonas.personId))[0]?.id ?? '', yonas.personId)

	expect(await other.take()).toBe(false)
	expect((await other.read())?.session.checkedAt).toBeNull()
})

test('a question stands for ten minutes', async () => {
	const { yonas, onPhone } = await makeYonas()
	const phone = await onPhone()
	await phone.ask()
	const [asked] = await listed(yonas.personId)

	expect(await listed(yonas.personId, later(10 * minute))).toEqual([])
	expect(await allow(asked?.id ?? '', yonas.personId, later(10 * minute))).toEqual({ ok: false, reason: 'too-late' })
	expect(await phone.take(later(10 * minute))).toBe(false)
	await phone.ask(later(11 * minute))
	expect(await listed(yonas.personId, later(11 * minute))).toHaveLength(1)
})

test("only someone's own coach hears of it and can say yes", async () => {
	const { yonas, onPhone } = await makeYonas()
	const stranger = await makePerson(db, organisationId, 'coach')
	const phone = await onPhone()
	await phone.ask()
	const [asked] = await listed(yonas.personId)

	expect(await as(db, stranger, listUnlockRequests)).toEqual([])
	await expect(allow(asked?.id ?? '', yonas.personId, now, stranger)).rejects.toThrow(NotFound)
	await expect(allow(asked?.id ?? '', stranger.personId)).rejects.toThrow(NotFound)
	expect(await phone.take()).toBe(false)
})

test('a PIN is offered to who has a card that can still be used', async () => {
	const { yonas, onPhone } = await makeYonas()
	const signedIn = await (await onPhone()).read()
	if (signedIn === null) throw new Error('nobody is signed in')
	const means = () => listUnlockMeans(db.auth, { ...signedIn.actor, ...signedIn.session, now })

	expect(await means()).toEqual({ passkey: false, pin: false })
	await makeCardRow(db, yonas, cheapHash(keys, '274913'))
	expect(await means()).toEqual({ passkey: false, pin: true })
})

test('only a card on a shared screen is less than a sign-in', () => {
	expect(isCardAlone({ means: 'kiosk_card', checkedAt: null })).toBe(true)
	expect(isCardAlone({ means: 'kiosk_card', checkedAt: now })).toBe(false)
	expect(isCardAlone({ means: 'phone', checkedAt: null })).toBe(false)
	expect(needsUnlock({ checkedAt: null }, now)).toBe(true)
})

test('whoever looks along asks the coach of the participant, who reads for whom; nobody else may say yes', async () => {
	const { yonas } = await makeYonas()
	const stranger = await makePerson(db, organisationId, 'coach')
	const along = await makeRepresentative(db, yonas, coach, { name: 'Rima Nepstra' })
	const phone = await startSession(db.auth, {
		organisationId,
		personId: along.representativeId,
		representsId: yonas.personId,
		role: 'participant',
		assurance: 'low',
		app: 'portal',
		means: 'phone',
		now,
		cookieHeader: null,
	})
	await as(db, along, (ctx) => askCoach(ctx, phone.sessionId))
	const [asked, ...more] = await listed(yonas.personId)

	expect(more).toEqual([])
	expect(asked).toMatchObject({ along: 'Rima Nepstra' })
	expect(await as(db, stranger, listUnlockRequests)).toEqual([])
	await expect(allow(asked?.id ?? '', yonas.personId, now, stranger)).rejects.toThrow(NotFound)
	await expect(allow(asked?.id ?? '', along.representativeId)).rejects.toThrow(NotFound)
	expect(await allow(asked?.id ?? '', yonas.personId)).toEqual({ ok: true })
	expect(await takeAnswer(db.auth, { organisationId, sessionId: phone.sessionId, now })).toBe(true)
})
