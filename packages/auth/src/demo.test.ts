import { demoAccount, roleGrant } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDemoAccounts } from './add-demo-accounts.ts'
import { listDemoAccounts } from './list-demo-accounts.ts'
import type { App } from './lifetimes.ts'
import { readSession } from './read-session.ts'
import { signInToDemo } from './sign-in-to-demo.ts'
import { makeActor, makeOrganisation, sentBack } from './testing/make.ts'

const db = await useTestDb()
const now = new Date('2026-11-23T08:00:00Z')

async function makeDemo() {
	const organisationId = await makeOrganisation(db, 'demo')
	const [amina, carla] = [await makeActor(db, organisationId), await makeActor(db, organisationId, 'coach')]
	const accounts = [
		{ code: 'P01', personId: amina.personId, role: amina.role, name: 'Amina', about: 'Begint vandaag.' },
		{ code: 'S01', personId: carla.personId, role: carla.role, name: 'Carla', about: 'Coach van Amina.' },
	]
	await addDemoAccounts(db.auth, organisationId, accounts)
	const signIn = (code: string, app: App, cookieHeader: string | null = null) =>
		signInToDemo(db.auth, { organisationId, code, app, cookieHeader, now })
	return { organisationId, amina, carla, accounts, signIn }
}

test('a visitor may become a participant in the portal and staff in the backoffice', async () => {
	const { organisationId, accounts } = await makeDemo()
	const [amina, carla] = accounts.map(({ code, role, name, about }) => ({ code, role, name, about }))

	expect(await listDemoAccounts(db.auth, { organisationId, app: 'portal', now })).toEqual([amina])
	expect(await listDemoAccounts(db.auth, { organisationId, app: 'backoffice', now })).toEqual([carla])
})

test('choosing who you are makes a real session', async () => {
	const { amina, carla, signIn } = await makeDemo()

	for (const [code, app, actor] of [
		['P01', 'portal', amina],
		['S01', 'backoffice', carla],
	] as const) {
		const signedIn = await signIn(code, app)
		if (!signedIn.ok) throw new Error('refused')
		expect(signedIn.actor).toEqual(actor)
		expect(await readSession(db.auth, { cookieHeader: sentBack(signedIn.cookie), app, now })).toMatchObject({ actor })
	}
})

test('a code that nobody has in this app is refused, and the old session stays', async () => {
	const { amina, signIn } = await makeDemo()
	const first = await signIn('P01', 'portal')
	const cookieHeader = first.ok ? sentBack(first.cookie) : null

	for (const code of ['S01', 'P99', 'p01', '', 'P01\0', "' or true --", 'P'.repeat(1_000_000), '\ud800'])
		expect(await signIn(code, 'portal', cookieHeader)).toEqual({ ok: false })
	expect(await signIn('P01', 'backoffice')).toEqual({ ok: false })
	expect(await readSession(db.auth, { cookieHeader, app: 'portal', now })).toMatchObject({ actor: amina })
})

test('becoming someone again ends the session that this browser had', async () => {
	const { signIn } = await makeDemo()
	const first = await signIn('P01', 'portal')
	const cookieHeader = first.ok ? sentBack(first.cookie) : null
	const second = await signIn('P01', 'portal', cookieHeader)

	expect(second.ok && sentBack(second.cookie)).not.toBe(cookieHeader)
	expect(await readSession(db.auth, { cookieHeader, app: 'portal', now })).toBeNull()
})

test('someone who no longer holds the role is not offered and cannot be chosen', async () => {
	const { organisationId, amina, signIn } = await makeDemo()
	await db.owner.update(roleGrant).set({ until: '2026-11-22' }).where(eq(roleGrant.personId, amina.personId))

	expect(await listDemoAccounts(db.auth, { organisationId, app: 'portal', now })).toEqual([])
	expect(await signIn('P01', 'portal')).toEqual({ ok: false })
})

test('the accounts of one organisation do not exist in another', async () => {
	await makeDemo()
	const organisationId = await makeOrganisation(db, 'demo')

	expect(await listDemoAccounts(db.auth, { organisationId, app: 'portal', now })).toEqual([])
	expect(await signInToDemo(db.auth, { organisationId, code: 'P01', app: 'portal', cookieHeader: null, now })).toEqual({
		ok: false,
	})
})

test('a real organisation has no demo accounts, whatever its table says', async () => {
	const organisationId = await makeOrganisation(db)
	const { personId, role } = await makeActor(db, organisationId)
	const account = { code: 'P01', personId, role, name: 'Amina', about: 'Begint vandaag.' }

	await expect(addDemoAccounts(db.auth, organisationId, [account])).rejects.toThrow('Only a demo organisation')
	await db.owner.insert(demoAccount).values({ ...account, organisationId })
	expect(await listDemoAccounts(db.auth, { organisationId, app: 'portal', now })).toEqual([])
	expect(await signInToDemo(db.auth, { organisationId, code: 'P01', app: 'portal', cookieHeader: null, now })).toEqual({
		ok: false,
	})
})
