import { identity } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { endAccount } from '@repo/domain/account/end-account'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { finishOidc } from './finish-oidc.ts'
import { makeProvider } from './oidc.ts'
import { startOidc } from './start-oidc.ts'
import { invite, makeAdministrator } from './testing/make-staff.ts'
import { makeOrganisation, sentBack } from './testing/make.ts'
import { clientId, clientSecret, follow, type Known, startProvider, substantial } from './testing/oidc-provider.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const administrator = await makeAdministrator(db, organisationId)
// The provider's tokens are on the machine's clock.
const now = new Date()
const origin = 'http://localhost:3001'
let someone: Known = { sub: 'nobody', email: '', email_verified: true }
const real = await startProvider(`${origin}/oidc/terug`, () => someone)
afterAll(real.close)
const settings = { issuer: real.issuer, clientId, clientSecret, name: 'Gemeente Noord', acrValues: substantial }
const provider = makeProvider(settings, origin)

async function start(again = false) {
	const started = await startOidc(db.auth, { provider, organisationId, remember: { place: 'account' }, again, now })
	if (!started.ok) throw new Error(started.reason)
	return { address: started.address, cookieHeader: sentBack(started.cookie) }
}

const finish = (query: string, cookieHeader: string | null) =>
	finishOidc(db.auth, { provider, organisationId, query, cookieHeader, now })

/** Goes there and back as this person. `change` meddles with the address on the way there, or back. */
type Change = { there?: (url: URL) => void; back?: (url: URL) => void; again?: boolean }
async function signIn(who: Known, change: Change = {}) {
	someone = who
	const { address, cookieHeader } = await start(change.again)
	const there = new URL(address)
	change.there?.(there)
	const back = await follow(there.href, provider.redirectUri)
	change.back?.(back)
	return { finished: await finish(back.search, cookieHeader), query: back.search, cookieHeader }
}

let made = 0
async function makeNina() {
	const { personId, email } = await invite(db, administrator, now)
	return { personId, email, known: { sub: `nina-${++made}`, email: email.toUpperCase(), email_verified: true } }
}

test('whoever the provider knows by the address of an account is linked once, and known by that link from then on', async () => {
	const { personId, known } = await makeNina()
	const { finished } = await signIn(known)

	expect(finished).toMatchObject({ ok: true, personId, acr: substantial, remembered: { place: 'account' } })
	expect(await db.owner.select().from(identity).where(eq(identity.personId, personId))).toMatchObject([
		{ issuer: real.issuer, subject: known.sub },
	])
	expect((await signIn({ ...known, email: 'elders@example.org' })).finished).toMatchObject({ ok: true, personId })
})

test('a second person with the address of a colleague does not become that colleague', async () => {
	const { known } = await makeNina()
	await signIn(known)

	expect((await signIn({ ...known, sub: 'someone-else' })).finished).toEqual({ ok: false, reason: 'unknown' })
})

test('an unknown address, one that is not verified, and an account that ended are refused', async () => {
	const [nina, gone] = [await makeNina(), await makeNina()]
	await signIn(gone.known)
	await db.backoffice.withActor(administrator, (handle) =>
		endAccount({ db: handle, actor: administrator, now }, gone.personId),
	)

	expect((await signIn({ sub: 'x', email: 'niemand@example.org', email_verified: true })).finished).toEqual({
		ok: false,
		reason: 'unknown',
	})
	expect((await signIn({ ...nina.known, email_verified: false })).finished).toEqual({ ok: false, reason: 'unknown' })
	expect((await signIn(gone.known)).finished).toEqual({ ok: false, reason: 'unknown' })
})

test('a callback works once, and only in the browser that asked', async () => {
	const { known } = await makeNina()
	const { query, cookieHeader } = await signIn(known)
	const other = await start()

	expect(await finish(query, cookieHeader)).toEqual({ ok: false, reason: 'failed' })
	expect(await finish(query, other.cookieHeader)).toEqual({ ok: false, reason: 'failed' })
	expect(await finish(query, null)).toEqual({ ok: false, reason: 'failed' })
})

test.each([
	['another state', { back: (url: URL) => url.searchParams.set('state', 'x'.repeat(43)) }],
	['no state', { back: (url: URL) => url.searchParams.delete('state') }],
	['another code', { back: (url: URL) => url.searchParams.set('code', 'x'.repeat(43)) }],
	['no code', { back: (url: URL) => url.searchParams.delete('code') }],
	['another issuer', { back: (url: URL) => url.searchParams.set('iss', 'https://example.org') }],
	['a nonce that we did not send', { there: (url: URL) => url.searchParams.set('nonce', 'x'.repeat(43)) }],
	['a challenge that is not ours', { there: (url: URL) => url.searchParams.set('code_challenge', 'x'.repeat(43)) }],
	['no challenge', { there: (url: URL) => url.searchParams.delete('code_challenge') }],
	['an error from the provider', { there: (url: URL) => url.searchParams.set('prompt', 'none') }],
])('%s: nobody comes in, and the same question works no more', async (_, change) => {
	const { known } = await makeNina()
	const { finished, query, cookieHeader } = await signIn(known, change)

	expect(finished).toEqual({ ok: false, reason: 'failed' })
	expect(await finish(query, cookieHeader)).toEqual({ ok: false, reason: 'failed' })
	expect((await signIn(known)).finished).toMatchObject({ ok: true })
})

test('it asks with code flow, S256, and a state and nonce of at least 128 bits', async () => {
	const { searchParams } = new URL((await start()).address)

	expect(Object.fromEntries(searchParams)).toMatchObject({
		response_type: 'code',
		code_challenge_method: 'S256',
		redirect_uri: `${origin}/oidc/terug`,
		acr_values: substantial,
	})
	for (const name of ['state', 'nonce', 'code_challenge'])
		expect(Buffer.from(searchParams.get(name) ?? '', 'base64url').length, name).toBeGreaterThanOrEqual(16)
})

test('who must prove to be there is asked again', async () => {
	const { searchParams } = new URL((await start(true)).address)

	expect([searchParams.get('prompt'), searchParams.get('max_age')]).toEqual(['login', '0'])

	const { known } = await makeNina()
	const { finished } = await signIn(known, { again: true })
	expect(finished).toMatchObject({ ok: true, again: true })
	expect((await signIn(known)).finished).toMatchObject({ ok: true, again: false })
})

const minute = 60
const agoOf = (finished: Awaited<ReturnType<typeof finish>>) =>
	finished.ok ? Math.round((now.getTime() - finished.checkedAt.getTime()) / 1000 / minute) : null

test('it is known when the provider saw them: a sign-in of an hour ago comes in, and is no check of now', async () => {
	const { known } = await makeNina()
	expect(agoOf((await signIn(known)).finished)).toBe(0)
	expect(agoOf((await signIn({ ...known, signedInAgo: 60 * minute })).finished)).toBe(60)
})

test('whoever had to prove to be there and was not asked by the provider is refused', async () => {
	const { known } = await makeNina()
	const { finished } = await signIn({ ...known, signedInAgo: 5 * minute }, { again: true })
	expect(finished).toEqual({ ok: false, reason: 'failed' })
})

test('a sign-in at the provider that is older than a session here may be is asked for anew, and opens nothing', async () => {
	const { known } = await makeNina()
	const old = { ...known, signedInAgo: 13 * 60 * minute }
	expect((await signIn(old)).finished).toEqual({ ok: false, reason: 'failed' })
	const { finished } = await signIn(old, { there: (url) => url.searchParams.delete('max_age') })
	expect(finished).toEqual({ ok: false, reason: 'failed' })
})

test('a provider that does not answer is said to be away; one in clear elsewhere is not asked at all', async () => {
	for (const issuer of ['http://127.0.0.1:1', 'http://noord.example.org']) {
		const away = makeProvider({ ...settings, issuer }, origin)
		expect(await startOidc(db.auth, { provider: away, organisationId, remember: {}, now })).toEqual({
			ok: false,
			reason: 'unreachable',
		})
	}
})
