import { useTestDb } from '@repo/db/testing'
import { NotFound } from '@repo/domain/errors'
import { as, makePerson, mondayEarly } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { endOwnCard, findOwnCard } from '../card/own-card.ts'
import { findKiosk } from '../kiosk/find-kiosk.ts'
import { linkKiosk } from '../kiosk/link-kiosk.ts'
import { endKiosk } from '../kiosk/end-kiosk.ts'
import { listKiosks } from '../kiosk/list-kiosks.ts'
import { registerKiosk, registerTablet } from '../kiosk/register-kiosk.ts'
import { readSession } from '../read-session.ts'
import { keys } from '../testing/make-staff.ts'
import { sentBack } from '../testing/make.ts'
import { makeTabletWorld } from '../testing/tablet.ts'

const db = await useTestDb()
const [hour, noon] = [3_600_000, new Date('2026-11-23T11:00:00Z')]
const later = (ms: number) => new Date(mondayEarly.getTime() + ms)

/** A tablet that its supervisor just opened, and who is signed in there. */
async function makeOpen() {
	const world = await makeTabletWorld(db)
	const card = await world.issue(world.supervisor)
	const opened = await world.signIn(card)
	if (!opened.ok) throw new Error(opened.reason)
	const read = (now = mondayEarly) =>
		readSession(db.auth, { cookieHeader: sentBack(opened.cookie), app: 'backoffice', now })
	return { ...world, card, read }
}

test('card and PIN open the tablet until the half day is over, not for fifteen minutes', async () => {
	const { read, supervisor, tablet } = await makeOpen()

	expect(await read()).toMatchObject({
		actor: supervisor,
		session: { means: 'hall_card', kioskId: tablet.id, endsAt: noon, idleEndsAt: null, checkedAt: null },
	})
	expect(await read(later(4.9 * hour))).not.toBeNull()
	expect(await read(noon)).toBeNull()
})

test('in the afternoon it is the PIN again, and after the last half day the tablet stays shut', async () => {
	const { signIn, card, supervisor } = await makeOpen()
	const afternoon = await signIn(card, noon)
	const opened = { cookieHeader: afternoon.ok ? sentBack(afternoon.cookie) : '', app: 'backoffice' as const }

	expect(await readSession(db.auth, { ...opened, now: noon })).toMatchObject({
		actor: supervisor,
		session: { endsAt: new Date('2026-11-23T15:00:00Z') },
	})
	expect(await signIn(card, new Date('2026-11-23T15:00:00Z'))).toEqual({ ok: false, reason: 'over' })
	expect(await signIn(card, new Date('2026-11-21T09:00:00Z'))).toEqual({ ok: false, reason: 'over' })
})

test('five wrong PINs, and the card opens no tablet until there is a new one', async () => {
	const { signIn, card, issue, supervisor } = await makeOpen()
	const wrong = card.pin === '000000' ? '000001' : '000000'
	const reasons: string[] = []
	for (let guess = 0; guess < 5; guess++) {
		const answer = await signIn({ ...card, pin: wrong })
		reasons.push(answer.ok ? 'in' : answer.reason)
	}

	expect(reasons).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked'])
	expect(await signIn(card)).toEqual({ ok: false, reason: 'locked' })
	expect(await signIn({ ...card, pin: '12' })).toEqual({ ok: false, reason: 'not-a-pin' })
	expect(await signIn(await issue(supervisor))).toMatchObject({ ok: true })
})

test('the card of a participant, or of a colleague who leads no hall, opens no tablet', async () => {
	const { signIn, issue, planner, organisationId } = await makeOpen()
	const lead = await makePerson(db, organisationId, 'team_lead')
	expect(await signIn(await issue(planner, lead))).toEqual({ ok: false, reason: 'wrong' })
	const elsewhere = await makeOpen()
	expect(await signIn(elsewhere.card)).toEqual({ ok: false, reason: 'wrong' })
	await expect(issue(await makePerson(db, organisationId))).rejects.toThrow(NotFound)
	await expect(issue(elsewhere.supervisor)).rejects.toThrow(NotFound)
	await expect(issue(lead, planner)).rejects.toThrow(NotFound)
})

test('a new card, the own end of the card, and the end of the tablet shut it at the next request', async () => {
	const [renewed, ended, away] = [await makeOpen(), await makeOpen(), await makeOpen()]
	await renewed.issue(renewed.supervisor)
	expect(await renewed.read()).toBeNull()

	const { organisationId, personId } = ended.supervisor
	expect(await findOwnCard(db.auth, { organisationId, personId })).toEqual({
		issuedAt: mondayEarly,
		usedAt: mondayEarly,
		triesLeft: 5,
	})
	await endOwnCard(db.auth, { organisationId, personId, now: mondayEarly })
	expect(await findOwnCard(db.auth, { organisationId, personId })).toBeNull()
	expect(await ended.read()).toBeNull()

	await as(db, away.administrator, (ctx) => endKiosk(ctx, away.tablet.id))
	expect(await away.read()).toBeNull()
})

test('tablets and shared screens are kept apart: digits, cookies and lists', async () => {
	const { administrator, organisationId, siteId, address, cookieHeader } = await makeTabletWorld(db)
	const at = { organisationId, address, now: mondayEarly }
	const named = { name: 'Ingang', siteId }
	const screen = await as(db, administrator, (ctx) => registerKiosk(ctx, keys, named))
	const tablet = await as(db, administrator, (ctx) => registerTablet(ctx, keys, { ...named, hall: 'Hal B' }))
	const unknown = { ok: false, reason: 'unknown' }

	expect(await linkKiosk(db.auth, keys, { ...at, digits: screen.digits, kind: 'hall_tablet' })).toEqual(unknown)
	expect(await linkKiosk(db.auth, keys, { ...at, digits: tablet.digits })).toEqual(unknown)
	expect(await findKiosk(db.auth, { organisationId, cookieHeader })).toBeNull()
	const asKiosk = cookieHeader.replace('__Host-tablet', '__Host-kiosk')
	expect(await findKiosk(db.auth, { organisationId, cookieHeader: asKiosk })).toBeNull()
	const lists = await as(db, administrator, async (ctx) => [
		await listKiosks(ctx),
		await listKiosks(ctx, 'hall_tablet'),
	])
	expect(lists.map((rows) => rows.map(({ name, hall }) => [name, hall]))).toEqual([
		[['Ingang', null]],
		expect.arrayContaining([
			['Tablet hal B', 'Hal B'],
			['Ingang', 'Hal B'],
		]),
	])
})

test('a tablet stands in a hall where people work, and nowhere else', async () => {
	const { administrator, siteId } = await makeTabletWorld(db)
	const elsewhere = await makeTabletWorld(db)
	const register = (more: object) =>
		as(db, administrator, (ctx) => registerTablet(ctx, keys, { name: 'Tablet', siteId, hall: 'Hal B', ...more }))

	await expect(register({ hall: 'Hal Z' })).rejects.toThrow(NotFound)
	await expect(register({ siteId: elsewhere.siteId })).rejects.toThrow(NotFound)
})
