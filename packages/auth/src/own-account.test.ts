import { passkey } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { changeRole } from './change-role.ts'
import { checkSession } from './check-session.ts'
import { confirmWithPassword, isFresh } from './confirm-presence.ts'
import { endAllStaffSessions, getOwnAccount, removeStaffPasskey, renewRecoveryCodes } from './own-account.ts'
import { readSession } from './read-session.ts'
import { startStaffSession } from './start-staff-session.ts'
import { goodPassword, invite, keys, makeAdministrator, takeUp } from './testing/make-staff.ts'
import { makeOrganisation, sentBack } from './testing/make.ts'
import { totpCode } from './totp.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const administrator = await makeAdministrator(db, organisationId)
const monday = new Date('2026-11-23T08:00:00Z')
const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000)

async function makeNina() {
	const { personId, secret, email } = await invite(db, administrator, monday, ['coach', 'planner'])
	return { organisationId, personId, email, ...(await takeUp(db, organisationId, secret, monday)) }
}

async function read(cookieHeader: string, now: Date) {
	const signedIn = await readSession(db.auth, { cookieHeader, app: 'backoffice', now })
	if (signedIn === null) throw new Error('nobody is signed in')
	return signedIn
}

test('another role of one’s own: a new secret, the same sign-in, the same end', async () => {
	const { cookieHeader } = await makeNina()
	const before = await read(cookieHeader, later(5))
	const change = (role: string) => changeRole(db.auth, { ...before, role, cookieHeader, now: later(5) })
	const changed = await change('planner')
	const after = await read(changed.ok ? sentBack(changed.cookie) : '', later(6))

	expect(after.actor).toEqual({ ...before.actor, role: 'planner' })
	const { means, checkedAt, endsAt } = before.session
	expect(after.session).toMatchObject({ means, checkedAt, endsAt })
	expect(after.session.sessionId).not.toBe(before.session.sessionId)
	expect(await readSession(db.auth, { cookieHeader, app: 'backoffice', now: later(6) })).toBeNull()
})

test.each(['administrator', 'participant', 'constructor', ''])(
	'the role %s, which is not held, changes nothing',
	async (role) => {
		const { cookieHeader } = await makeNina()
		const signedIn = await read(cookieHeader, monday)

		expect(await changeRole(db.auth, { ...signedIn, role, cookieHeader, now: monday })).toEqual({
			ok: false,
			reason: 'not-held',
		})
		expect(await read(cookieHeader, monday)).toMatchObject({ actor: { role: 'coach' } })
	},
)

test('a check is fresh for ten minutes, and a password with a code makes it so again', async () => {
	const { cookieHeader, personId, totpSecret, recoveryCodes } = await makeNina()
	const now = later(11)
	const { session } = await read(cookieHeader, now)
	const confirm = (password: string, code: string) =>
		confirmWithPassword(db.auth, { keys, organisationId, personId, sessionId: session.sessionId, password, code, now })

	expect([isFresh(session, later(9.9)), isFresh(session, later(10)), isFresh({ checkedAt: null }, now)]).toEqual([
		true,
		false,
		false,
	])
	expect(await confirm('fout wachtwoord', recoveryCodes[0] ?? '')).toEqual({ ok: false, reason: 'refused' })
	expect(await confirm(goodPassword, '000000')).toEqual({ ok: false, reason: 'refused' })
	expect(isFresh((await read(cookieHeader, now)).session, now)).toBe(false)
	expect(await confirm(goodPassword, totpCode(totpSecret, now))).toEqual({ ok: true })
	expect(isFresh((await read(cookieHeader, now)).session, later(20))).toBe(true)
})

test('marking one session leaves the others as they were', async () => {
	const nina = await makeNina()
	const second = await startStaffSession(db.auth, { ...nina, means: 'passkey', cookieHeader: null, now: later(1) })
	const one = await read(nina.cookieHeader, later(14))
	await checkSession(db.auth, { organisationId, sessionId: one.session.sessionId, at: later(14) })

	expect((await read(second.ok ? sentBack(second.cookie) : '', later(14))).session.checkedAt).toEqual(later(1))
	expect((await read(nina.cookieHeader, later(14))).session.checkedAt).toEqual(later(14))
})

test('the own account shows passkeys, codes and sessions, and nobody else’s', async () => {
	const [nina, other] = [await makeNina(), await makeNina()]
	const made = { publicKey: 'x', counter: 0, transports: [], createdAt: monday, usedAt: monday }
	await db.owner.insert(passkey).values([
		{ ...made, organisationId, personId: nina.personId, credentialId: 'mine', name: 'Laptop' },
		{ ...made, organisationId, personId: other.personId, credentialId: 'theirs', name: 'Telefoon' },
	])

	expect(await getOwnAccount(db.auth, { ...nina, now: monday })).toMatchObject({
		email: nina.email,
		hasPassword: true,
		codesLeft: 10,
		passkeys: [{ id: 'mine', name: 'Laptop' }],
		sessions: [{ means: 'password' }],
	})
	await removeStaffPasskey(db.auth, { ...nina, id: 'theirs' })
	expect((await getOwnAccount(db.auth, { ...other, now: monday })).passkeys).toHaveLength(1)
	expect(await removeStaffPasskey(db.auth, { ...nina, id: 'mine' })).toEqual({ ok: true })
	expect((await getOwnAccount(db.auth, { ...nina, now: monday })).passkeys).toEqual([])
})

test('new recovery codes take the place of the old ones', async () => {
	const nina = await makeNina()
	const codes = await renewRecoveryCodes(db.auth, keys, nina)

	expect(new Set([...codes, ...nina.recoveryCodes]).size).toBe(20)
	expect((await getOwnAccount(db.auth, { ...nina, now: monday })).codesLeft).toBe(10)
})

test('signing out everywhere ends every session in the backoffice of this person and of nobody else', async () => {
	const [nina, other] = [await makeNina(), await makeNina()]
	await startStaffSession(db.auth, { ...nina, means: 'passkey', cookieHeader: null, now: monday })
	await endAllStaffSessions(db.auth, nina)

	expect((await getOwnAccount(db.auth, { ...nina, now: monday })).sessions).toEqual([])
	expect((await getOwnAccount(db.auth, { ...other, now: monday })).sessions).toHaveLength(1)
})
