import { staffAccount } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { finishSecondStep } from './finish-second-step.ts'
import { makeAuthenticator, openAuthenticator, replaceAuthenticator } from './replace-authenticator.ts'
import { signInWithPassword } from './sign-in-with-password.ts'
import { goodPassword, invite, keys, makeAdministrator, takeUp } from './testing/make-staff.ts'
import { makeActor, makeOrganisation, sentBack } from './testing/make.ts'
import { totpCode } from './totp.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const administrator = await makeAdministrator(db, organisationId)
const monday = new Date('2026-11-23T08:00:00Z')
const later = (seconds: number) => new Date(monday.getTime() + seconds * 1000)
let networks = 0

async function makeNina() {
	const invited = await invite(db, administrator, monday)
	const taken = await takeUp(db, organisationId, invited.secret, monday)
	const whose = { organisationId, personId: invited.personId }
	const replace = (sealed: string, code: string, now = later(60)) =>
		replaceAuthenticator(db.auth, { ...whose, keys, sealed, code, now })
	const signIn = async (code: string, now: Date) => {
		const door = { organisationId, keys, now }
		const address = `10.9.${++networks}.1`
		const who = { email: invited.email, password: goodPassword }
		const first = await signInWithPassword(db.auth, { ...door, ...who, address, remember: {} })
		return finishSecondStep(db.auth, { ...door, cookieHeader: first.ok ? sentBack(first.cookie) : null, code })
	}
	return { ...taken, whose, replace, signIn }
}

test('a new authenticator takes the place of the old one once a code of it is right', async () => {
	const { totpSecret, whose, replace, signIn } = await makeNina()
	const { secret, sealed } = makeAuthenticator(keys, whose)

	expect(await replace(sealed, totpCode(totpSecret, later(60)))).toEqual({ ok: false, reason: 'wrong-code' })
	expect(await signIn(totpCode(totpSecret, later(60)), later(60))).toMatchObject({ ok: true })
	expect(await replace(sealed, totpCode(secret, later(60)))).toEqual({ ok: true })
	const after = later(120)
	expect(await signIn(totpCode(totpSecret, after), after)).toEqual({ ok: false, reason: 'wrong-code' })
	expect(await signIn(totpCode(secret, after), after)).toMatchObject({ ok: true })
})

test('the code that linked it does not sign in as well', async () => {
	const { whose, replace, signIn } = await makeNina()
	const { secret, sealed } = makeAuthenticator(keys, whose)
	await replace(sealed, totpCode(secret, later(60)))

	expect(await signIn(totpCode(secret, later(60)), later(60))).toEqual({ ok: false, reason: 'wrong-code' })
})

test('what was made for someone else, changed or made up is not taken, and five wrong codes are enough', async () => {
	const { whose, replace } = await makeNina()
	const other = await makeActor(db, organisationId, 'coach')
	const theirs = makeAuthenticator(keys, { organisationId, personId: other.personId })
	const own = makeAuthenticator(keys, whose)
	const changed = `${own.sealed.slice(0, -2)}${own.sealed.endsWith('A') ? 'BB' : 'AA'}`
	for (const sealed of [theirs.sealed, changed, own.secret, ''])
		expect(await replace(sealed, totpCode(theirs.secret, later(60)))).toEqual({ ok: false, reason: 'too-late' })
	expect(openAuthenticator(keys, whose, theirs.sealed)).toBeNull()
	expect(openAuthenticator(keys, whose, own.sealed)).toBe(own.secret)

	for (let tries = 0; tries < 5; tries++) await replace(own.sealed, '000000')
	expect(await replace(own.sealed, totpCode(own.secret, later(60)))).toMatchObject({ reason: 'too-often' })
})

test('without a password, or after leaving, there is nothing to put in its place', async () => {
	const { whose, replace } = await makeNina()
	const { secret, sealed } = makeAuthenticator(keys, whose)
	const account = eq(staffAccount.personId, whose.personId)
	for (const change of [{ passwordHash: null }, { passwordHash: 'x', endedAt: monday }]) {
		await db.owner.update(staffAccount).set(change).where(account)
		expect(await replace(sealed, totpCode(secret, later(60)))).toEqual({ ok: false, reason: 'refused' })
	}
})
