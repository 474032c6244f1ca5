import { passkey, recoveryCode, session, staffAccount } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { endAccount } from '@repo/domain/account/end-account'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { choosePassword, confirmTotp, totpToConfirm } from './choose-password.ts'
import { renewInvitation } from './invite-staff.ts'
import { openInvitation } from './open-invitation.ts'
import { readSession } from './read-session.ts'
import { hashOfSecret } from './secret.ts'
import { address, goodPassword, invite, keys, makeAdministrator, takeUp } from './testing/make-staff.ts'
import { makeOrganisation, sentBack } from './testing/make.ts'
import { takeUpInvitation } from './take-up-invitation.ts'
import { totpCode } from './totp.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const administrator = await makeAdministrator(db, organisationId)
const monday = new Date('2026-11-23T08:00:00Z')
const later = (hours: number) => new Date(monday.getTime() + hours * 3_600_000)
let networks = 0
const open = (secret: string, now = monday, from = `198.51.${++networks % 250}.1`) =>
	openInvitation(db.auth, { organisationId, secret, address: from, now })
const asAdministrator = <T>(work: Parameters<typeof db.backoffice.withActor<T>>[1]) =>
	db.backoffice.withActor(administrator, work, monday)

test('an invitation makes someone who can do nothing until it is taken up, and then is in', async () => {
	const { personId, secret } = await invite(db, administrator, monday)
	const [before] = await db.owner.select().from(staffAccount).where(eq(staffAccount.personId, personId))
	const { cookieHeader, recoveryCodes, totpSecret } = await takeUp(db, organisationId, secret, later(71))
	const [after] = await db.owner.select().from(staffAccount).where(eq(staffAccount.personId, personId))

	expect(before).toMatchObject({ passwordHash: null, totpSecret: null, activatedAt: null })
	expect(after).toMatchObject({ activatedAt: later(71), passwordHash: expect.stringContaining('$argon2id$') })
	expect(await readSession(db.auth, { cookieHeader, app: 'backoffice', now: later(71) })).toMatchObject({
		actor: { personId, assurance: 'substantial' },
	})
	const kept = JSON.stringify([after, await db.owner.select().from(recoveryCode)])
	for (const known of [totpSecret, goodPassword, ...recoveryCodes]) expect(kept).not.toContain(known)
})

test('a link that is used, late, cut off, changed or of nobody gets one and the same answer', async () => {
	const { secret } = await invite(db, administrator, monday)
	const { secret: used } = await invite(db, administrator, monday)
	await takeUp(db, organisationId, used, monday)
	const elsewhere = await makeOrganisation(db)
	const answers = [
		await open(used),
		await open(secret, later(72)),
		await open(secret.slice(0, -1)),
		await open(`${secret}a`),
		await open(hashOfSecret(secret)),
		await open(''),
		await openInvitation(db.auth, { organisationId: elsewhere, secret, address, now: monday }),
	]

	expect(answers).toEqual(answers.map(() => ({ ok: false, reason: 'invalid' })))
	expect(await open(secret)).toMatchObject({ ok: true })
})

test('whoever guesses links is stopped, and a right link still opens', async () => {
	const { secret } = await invite(db, administrator, monday)
	const guess = () => open('gok', monday, '203.0.113.9')
	for (let tries = 0; tries < 10; tries++) await guess()

	expect(await guess()).toEqual({ ok: false, reason: 'too-often', retryAfter: 600 })
	expect(await open(secret, monday, '203.0.113.9')).toMatchObject({ ok: true })
})

test('of two who take up one link at the same moment one is in', async () => {
	const { personId, secret } = await invite(db, administrator, monday)
	const take = { organisationId, personId, invitation: hashOfSecret(secret), now: monday }
	const taken = await Promise.all(
		Array.from({ length: 8 }, () => takeUpInvitation(db.auth, take, () => Promise.resolve('in'))),
	)

	expect(taken.filter((answer) => answer === 'in')).toHaveLength(1)
	expect(taken.filter((answer) => answer === null)).toHaveLength(7)
})

test('a password that is too easy is refused and changes nothing; a wrong code of the authenticator too', async () => {
	const { secret, email } = await invite(db, administrator, monday)
	const opened = await open(secret)
	const asked = { keys, organisationId, now: monday, cookieHeader: opened.ok ? sentBack(opened.cookie) : null }
	const choose = (password: string) => choosePassword(db.auth, { ...asked, password, ownWords: ['instap'] })

	expect(await choose('kort')).toEqual({ ok: false, reason: 'too-short' })
	expect(await choose('password1234')).toEqual({ ok: false, reason: 'common' })
	expect(await choose(email)).toEqual({ ok: false, reason: 'own-words' })
	const chosen = await choose(goodPassword)
	const second = { ...asked, cookieHeader: chosen.ok ? sentBack(chosen.cookie) : null }
	expect(await confirmTotp(db.auth, { ...second, code: '000000' })).toEqual({ ok: false, reason: 'wrong-code' })
	const totp = await totpToConfirm(db.auth, second)
	const code = totpCode(totp?.secret ?? '', monday)
	expect(await confirmTotp(db.auth, { ...second, code })).toMatchObject({ ok: true })
	expect(await confirmTotp(db.auth, { ...second, code })).toEqual({ ok: false, reason: 'too-late' })
})

test('a new link ends the old one; taking it up ends every other way in and every session', async () => {
	const { personId, secret } = await invite(db, administrator, monday)
	const first = await takeUp(db, organisationId, secret, monday)
	const row = { organisationId, personId, publicKey: 'x', counter: 0, transports: [], name: 'x' }
	await db.owner.insert(passkey).values({ ...row, credentialId: 'x', createdAt: monday, usedAt: monday })
	const renew = () =>
		asAdministrator((handle) => renewInvitation({ db: handle, actor: administrator, now: monday }, personId))
	const [lost, found] = [await renew(), await renew()]
	if (!lost.ok || !found.ok) throw new Error('no new link')

	expect(await open(lost.secret)).toEqual({ ok: false, reason: 'invalid' })
	expect(await readSession(db.auth, { ...first, app: 'backoffice', now: monday })).not.toBeNull()
	const second = await takeUp(db, organisationId, found.secret, later(1))
	expect(await readSession(db.auth, { ...first, app: 'backoffice', now: monday })).toBeNull()
	expect(await db.owner.select().from(passkey).where(eq(passkey.personId, personId))).toEqual([])
	expect(await db.owner.select().from(session).where(eq(session.personId, personId))).toHaveLength(1)
	expect(second.totpSecret).not.toBe(first.totpSecret)
})

test('whoever leaves has no link, no session and no way to get one', async () => {
	const { personId, secret } = await invite(db, administrator, monday)
	const { cookieHeader } = await takeUp(db, organisationId, secret, monday)
	const waiting = await invite(db, administrator, monday)
	const act = { actor: administrator, now: monday }
	await asAdministrator((handle) => endAccount({ db: handle, ...act }, personId))
	await asAdministrator((handle) => endAccount({ db: handle, ...act }, waiting.personId))

	expect(await readSession(db.auth, { cookieHeader, app: 'backoffice', now: monday })).toBeNull()
	expect(await open(waiting.secret)).toEqual({ ok: false, reason: 'invalid' })
	expect(await asAdministrator((handle) => renewInvitation({ db: handle, ...act }, personId))).toEqual({
		ok: false,
		reason: 'ended',
	})
})
