import { useTestDb } from '@repo/db/testing'
import { rateLimit, roleGrant } from '@repo/db/schema'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { finishSecondStep } from './finish-second-step.ts'
import { readSession } from './read-session.ts'
import { signInWithPassword } from './sign-in-with-password.ts'
import { address, goodPassword, invite, keys, makeAdministrator, takeUp } from './testing/make-staff.ts'
import { makeOrganisation, sentBack } from './testing/make.ts'
import { totpCode } from './totp.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const administrator = await makeAdministrator(db, organisationId)
const monday = new Date('2026-11-23T08:00:00Z')
const later = (seconds: number) => new Date(monday.getTime() + seconds * 1000)

async function makeNina() {
	const invited = await invite(db, administrator, monday, ['coach', 'planner'])
	return { ...invited, ...(await takeUp(db, organisationId, invited.secret, monday)) }
}

const firstStep = (email: string, now: Date, password = goodPassword, from = address) =>
	signInWithPassword(db.auth, { keys, organisationId, email, password, address: from, remember: {}, now })

async function secondStep(email: string, code: string, now: Date) {
	const first = await firstStep(email, now, goodPassword, `198.51.${Math.trunc(Math.random() * 250)}.1`)
	if (!first.ok) return first
	return finishSecondStep(db.auth, { keys, organisationId, cookieHeader: sentBack(first.cookie), code, now })
}

test('with password and authenticator someone is in, surely, in the first of their roles', async () => {
	const { email, totpSecret, personId } = await makeNina()
	const now = later(60)
	const signedIn = await secondStep(`  ${email.toUpperCase()} `, totpCode(totpSecret, now), now)

	if (!signedIn.ok) throw new Error(signedIn.reason)
	expect(signedIn.hasRoles).toBe(true)
	const cookieHeader = sentBack(signedIn.cookie)
	expect(await readSession(db.auth, { cookieHeader, app: 'backoffice', now })).toMatchObject({
		actor: { personId, role: 'coach', assurance: 'substantial' },
		session: { means: 'password', checkedAt: now },
	})
})

test('a code of one step ago or ahead is right, of two steps is not', async () => {
	for (const [drift, ok] of [
		[-30, true],
		[30, true],
		[-61, false],
		[61, false],
	] as const) {
		const { email, totpSecret } = await makeNina()
		const now = later(300)
		const signedIn = await secondStep(email, totpCode(totpSecret, later(300 + drift)), now)
		expect(signedIn.ok, `drift of ${drift} s`).toBe(ok)
	}
})

test('a code works once, also when it is sent ten times at once', async () => {
	const { email, totpSecret } = await makeNina()
	const now = later(60)
	const code = totpCode(totpSecret, now)
	const firsts = await Promise.all(Array.from({ length: 4 }, () => firstStep(email, now)))
	const answers = await Promise.all(
		firsts.map((first) =>
			finishSecondStep(db.auth, {
				keys,
				organisationId,
				cookieHeader: first.ok ? sentBack(first.cookie) : null,
				code,
				now,
			}),
		),
	)

	expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
	expect(await secondStep(email, code, later(75))).toEqual({ ok: false, reason: 'wrong-code' })
})

test('a recovery code works once, however it is typed, and a wrong one does not', async () => {
	const { email, recoveryCodes } = await makeNina()
	const [code = '', other = ''] = recoveryCodes

	expect(recoveryCodes).toHaveLength(10)
	expect(await secondStep(email, 'aaaa-aaaa-aaaa-aaaa', later(60))).toEqual({ ok: false, reason: 'wrong-code' })
	expect(await secondStep(email, code.toUpperCase().replaceAll('-', ' '), later(60))).toMatchObject({ ok: true })
	expect(await secondStep(email, code, later(60))).toEqual({ ok: false, reason: 'wrong-code' })
	expect(await secondStep(email, other, later(60))).toMatchObject({ ok: true })
})

test('five wrong codes and the door stays shut for a while, for a right code too', async () => {
	const { email, totpSecret } = await makeNina()
	const now = later(60)
	for (let tries = 0; tries < 5; tries++) await secondStep(email, '000000', now)

	expect(await secondStep(email, totpCode(totpSecret, now), now)).toMatchObject({ reason: 'too-often' })
	const after = later(60 + 901)
	expect(await secondStep(email, totpCode(totpSecret, after), after)).toMatchObject({ ok: true })
})

test('ten tries for one address, known or not, and then none for a while; no address stands in the table', async () => {
	const { email } = await makeNina()
	for (const tried of [email, 'niemand-hier@example.org']) {
		const now = later(3600)
		const attempt = (tries: number) => firstStep(tried, now, 'fout wachtwoord', `203.0.${tries}.1`)
		for (let tries = 0; tries < 10; tries++) expect(await attempt(tries)).toEqual({ ok: false, reason: 'refused' })
		expect(await attempt(11)).toEqual({ ok: false, reason: 'too-often', retryAfter: 900 })
		expect(await firstStep(tried, now, goodPassword, '203.0.99.1')).toMatchObject({ reason: 'too-often' })
	}
	expect(JSON.stringify(await db.owner.select().from(rateLimit))).not.toContain('@')
})

test('the second step of nobody, of another browser, or after ten minutes begins again', async () => {
	const { email, totpSecret } = await makeNina()
	const first = await firstStep(email, later(60))
	const finish = (cookieHeader: string | null, now: Date) =>
		finishSecondStep(db.auth, { keys, organisationId, cookieHeader, code: totpCode(totpSecret, now), now })

	expect(await finish(null, later(60))).toEqual({ ok: false, reason: 'too-late' })
	expect(await finish('__Host-ceremony=x', later(60))).toEqual({ ok: false, reason: 'too-late' })
	expect(await finish(first.ok ? sentBack(first.cookie) : null, later(661))).toEqual({ ok: false, reason: 'too-late' })
})

test('whoever holds no role any more is refused like everyone else', async () => {
	const { email, totpSecret, personId } = await makeNina()
	await db.owner.update(roleGrant).set({ until: '2026-11-22' }).where(eq(roleGrant.personId, personId))
	const now = later(60)

	expect(await secondStep(email, totpCode(totpSecret, now), now)).toEqual({ ok: false, reason: 'refused' })
})
