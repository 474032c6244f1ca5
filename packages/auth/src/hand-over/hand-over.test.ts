import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { handOverLasts, handOverLinkLasts } from '@repo/domain/hand-over/hand-over.rules'
import { beforeEach, expect, test } from 'vitest'
import { endSession } from '../end-session.ts'
import { limits } from '../limit.ts'
import { readSession } from '../read-session.ts'
import { startSession } from '../start-session.ts'
import { makeActor, makeOrganisation, sentBack } from '../testing/make.ts'
import { goodPassword, invite, keys, makeAdministrator, takeUp } from '../testing/make-staff.ts'
import { later, minute, monday } from '../testing/phone.ts'
import { findHandedOver } from './find-handed-over.ts'
import { inviteHandOver } from './invite-hand-over.ts'
import { lockSession, unlockSession } from './lock-session.ts'
import { takeHandOver } from './take-hand-over.ts'
import { unlockWithPassword } from './unlock-with-password.ts'

const db = await useTestDb()

let organisationId = ''
let lead: Actor
let amina: Actor
let address = ''
let networks = 0
/** The session of the team lead, whose device it is: its id, and what the browser keeps. */
let staff = { sessionId: '', cookieHeader: '' }
beforeEach(async () => {
	organisationId = await makeOrganisation(db)
	lead = await makeActor(db, organisationId, 'team_lead')
	amina = await makeActor(db, organisationId)
	staff = await signInStaff(lead)
	address = `198.51.${++networks}.1`
})

async function signInStaff(actor: Actor) {
	const start = { ...actor, app: 'backoffice', means: 'password', cookieHeader: null, now: monday } as const
	const { cookie, sessionId } = await startSession(db.auth, start)
	return { sessionId, cookieHeader: sentBack(cookie) }
}

const invited = (person = amina, sessionId = staff.sessionId) =>
	db.backoffice.withActor(lead, (handle) =>
		inviteHandOver({ db: handle, actor: lead, now: monday }, sessionId, {
			personId: person.personId,
			task: 'question',
		}),
	)
const lock = (now = monday) => lockSession(db.auth, { organisationId, sessionId: staff.sessionId, now })
const unlock = (now = monday) => unlockSession(db.auth, { organisationId, sessionId: staff.sessionId, now })
const take = (secret: string, now = monday, organisation = organisationId) =>
	takeHandOver(db.auth, { organisationId: organisation, secret, address, cookieHeader: null, now })
const portal = (cookieHeader: string, now = monday) => readSession(db.auth, { cookieHeader, app: 'portal', now })
const backoffice = (now = monday) => readSession(db.auth, { cookieHeader: staff.cookieHeader, app: 'backoffice', now })

/** The device in Amina's hands; what her browser keeps. */
async function handedOver() {
	const { secret } = await invited()
	await lock()
	const taken = await take(secret)
	if (!taken.ok) throw new Error(taken.reason)
	return { secret, cookieHeader: sentBack(taken.cookie), taken }
}

test("a session of the participant's own for the one task, in the own language, and the colleague's is locked", async () => {
	const { cookieHeader, taken } = await handedOver()

	expect(taken).toMatchObject({ ok: true, task: 'question', language: 'nl' })
	expect(taken.cookie).toContain(`Max-Age=${handOverLasts / 1000};`)
	expect(await portal(cookieHeader)).toMatchObject({
		actor: amina,
		session: { means: 'hand_over', task: 'question', handedFromId: staff.sessionId },
	})
	expect(await backoffice()).toMatchObject({ session: { lockedAt: monday } })
	expect(
		await findHandedOver(db.auth, { organisationId, personId: lead.personId, sessionId: staff.sessionId }),
	).toEqual({ name: null, givenTo: amina.personId })
})

test('the link works once, for two minutes, and only while the session behind it is locked', async () => {
	const { secret } = await handedOver()
	expect(await take(secret)).toEqual({ ok: false, reason: 'unknown' })

	const late = await invited()
	expect(await take(late.secret, later(handOverLinkLasts))).toEqual({ ok: false, reason: 'unknown' })
	await unlock()
	expect(await take(late.secret)).toEqual({ ok: false, reason: 'unknown' })
	await lock()
	expect(await take(late.secret, later(handOverLinkLasts - 1))).toMatchObject({ ok: true })
})

test('of many who open the link at once one comes in', async () => {
	const { secret } = await invited()
	await lock()
	const taken = await Promise.all(Array.from({ length: 8 }, () => take(secret)))

	expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
})

test.each(['', 'x', 'A'.repeat(43), 'A'.repeat(5000)])('a link of nobody ("%.5s") opens nothing', async (secret) => {
	await lock()
	expect(await take(secret)).toEqual({ ok: false, reason: 'unknown' })
})

test('links of nobody are counted by network; a link of elsewhere is one of them', async () => {
	const { secret } = await invited()
	await lock()
	const elsewhere = await makeOrganisation(db)
	for (let tried = 0; tried < limits.unknownSecret.tries; tried++)
		expect(await take(secret, monday, elsewhere)).toEqual({ ok: false, reason: 'unknown' })
	expect(await take(secret, monday, elsewhere)).toMatchObject({ ok: false, reason: 'too-often' })
	expect(await take(secret)).toMatchObject({ ok: true })
})

test('unlocking ends it at the next request, and so does the end of the session behind it', async () => {
	const first = await handedOver()
	await unlock()
	await lock()
	expect(await portal(first.cookieHeader)).toBeNull()

	const second = await handedOver()
	await endSession(db.auth, { cookieHeader: staff.cookieHeader, app: 'backoffice', now: monday })
	expect(await portal(second.cookieHeader)).toBeNull()
})

test('it ends by itself after fifteen minutes, however much it is used, and after five without use', async () => {
	const { cookieHeader } = await handedOver()
	for (let passed = 4; passed < 15; passed += 4)
		expect(await portal(cookieHeader, later(passed * minute))).not.toBeNull()
	expect(await portal(cookieHeader, later(handOverLasts))).toBeNull()

	const idle = await handedOver()
	expect(await portal(idle.cookieHeader, later(5 * minute))).toBeNull()
})

test('the session behind it waits until a quarter of an hour after that, and is not kept alive by who holds the device', async () => {
	await lock()
	for (let passed = 5; passed < 30; passed += 5) expect(await backoffice(later(passed * minute))).not.toBeNull()
	expect(await backoffice(later(30 * minute))).toBeNull()
})

test("the colleague's own password unlocks, no other, with the limits of the door", async () => {
	const administrator = await makeAdministrator(db, organisationId)
	const made = await invite(db, administrator, monday, ['coach'])
	await takeUp(db, organisationId, made.secret, monday)
	const nina: Actor = { organisationId, personId: made.personId, role: 'coach', assurance: 'substantial' }
	staff = await signInStaff(nina)
	await lock()
	const give = (password: string, personId = nina.personId) =>
		unlockWithPassword(db.auth, {
			keys,
			organisationId,
			personId,
			sessionId: staff.sessionId,
			password,
			now: monday,
		})

	expect(await give('een ander wachtwoord')).toEqual({ ok: false, reason: 'refused' })
	expect(await give(goodPassword, amina.personId)).toEqual({ ok: false, reason: 'refused' })
	expect(await backoffice()).toMatchObject({ session: { lockedAt: monday } })
	expect(await give(goodPassword)).toEqual({ ok: true })
	expect(await backoffice()).toMatchObject({ session: { lockedAt: null } })

	await lock()
	for (let tried = 0; tried < limits.password.tries; tried++) await give('x')
	expect(await give(goodPassword)).toMatchObject({ ok: false, reason: 'too-often' })
	expect(await backoffice()).toMatchObject({ session: { lockedAt: monday } })
})

test("another organisation's person is not there to give a device to, and a session that ended cannot be locked", async () => {
	const foreign = await makeActor(db, await makeOrganisation(db))
	await expect(invited(foreign)).rejects.toThrow(NotFound)

	await endSession(db.auth, { cookieHeader: staff.cookieHeader, app: 'backoffice', now: monday })
	expect(await lock()).toBe(false)
})
