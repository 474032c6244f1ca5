import { randomBytes } from 'node:crypto'
import { makeStranger, startSessionOf } from '../testing/people.ts'
import { ask, cookieOf, signIn } from '../testing/ask.ts'
import { expect, test } from '../testing/fixtures.ts'
import { dataAddress } from '../testing/routes.ts'
import { world } from '../world/world.ts'

/** The pages of someone who is signed in, and words that only they may read. */
const own = ['/', '/rooster']
const words = ['Khalil', 'Lokaal 2', 'Silkeborgweg', 'Bilal', 'Tineke', '2026-', 'assembly_cable']

/**
 * Where an answer leads. The door also says "Je was even weg" to who presents what looks like a session, and makes the browser
 * forget it, whether there ever was one or not.
 */
const plain = (text: unknown) =>
	String(text)
		.replace(/^\[\["SingleFetchRedirect".*?"redirect","([^"]*)"[^]*$/, 'leads to $1')
		.replace('?even-weg', '')

/** All the ways to ask for a page's content. */
const doors = own.flatMap((page) => [
	page,
	dataAddress(page),
	page === '/' ? '/?index' : `${page}/_.data`,
	`${dataAddress(page)}?_routes=${page === '/' ? 'today/today.route' : 'schedule/weeks.route'}`,
	`${dataAddress(page)}?_routes=root`,
])

test('a signed-in person gets the own pages, at the address and at the data address', async () => {
	const { portal } = world()
	const cookie = await signIn(portal, 'P04')
	expect((await ask(portal, '/', { cookie })).body).toContain('Khalil')
	expect((await ask(portal, '/_.data', { cookie })).body).toContain('Khalil')
	expect((await ask(portal, '/rooster.data', { cookie })).body).toContain('Lokaal 2')
	const { headers } = await ask(portal, '/', { cookie })
	expect(headers['cache-control']).toBe('no-store')
})

test('whoever is not signed in here gets the door and nothing else, whatever they present', async ({ database }) => {
	const { portal, backoffice, otherOrganisationId } = world()
	const signedIn = await signIn(portal, 'P04')
	const [, organisationId = '', secret = ''] = /__Host-portal=([^.]+)\.([a-z2-7]+)/.exec(signedIn) ?? []
	const staff = await signIn(backoffice, 'L01')
	const elsewhere = await startSessionOf(database, await makeStranger(database))
	const other = secret.startsWith('a') ? `b${secret.slice(1)}` : `a${secret.slice(1)}`
	const presented = {
		nothing: undefined,
		"the staff's cookie": staff,
		"the staff's cookie under our name": staff.replace('__Host-staff', '__Host-portal'),
		'a session of another organisation': elsewhere,
		'the same secret in another organisation': `__Host-portal=${otherOrganisationId}.${secret}`,
		'another secret': `__Host-portal=${organisationId}.${other}`,
		'the hash of a secret': `__Host-portal=${organisationId}.sha256:${randomBytes(32).toString('hex')}`,
		'no organisation': `__Host-portal=.${secret}`,
		nonsense: '__Host-portal=%00; __Host-language=xx; __Host-dutch=9',
		'two sessions': `${signedIn}; ${signedIn}`,
	}
	for (const door of doors) {
		const nobody = await ask(portal, door)
		expect(nobody.status, door).toBe(door.includes('.data') ? 202 : 302)
		for (const [what, cookie] of Object.entries(presented)) {
			const answer = await ask(portal, door, { cookie })
			expect(
				{
					status: answer.status,
					location: plain(answer.headers.location),
					body: plain(answer.body),
				},
				`${door} with ${what}`,
			).toEqual({
				status: nobody.status,
				location: plain(nobody.headers.location),
				body: plain(nobody.body),
			})
			for (const word of words) expect(answer.body, `${door} with ${what}`).not.toContain(word)
		}
	}
})

test('a session that ended opens nothing from the next request on', async () => {
	const { portal } = world()
	const cookie = await signIn(portal, 'P08')
	expect((await ask(portal, '/', { cookie })).status).toBe(200)
	await ask(portal, '/uitloggen', { cookie, form: {} })
	for (const door of doors) expect((await ask(portal, door, { cookie })).body, door).not.toContain('Farid')
	expect((await ask(portal, '/', { cookie })).status).toBe(302)
})

test('every sign-in gives a new secret, in a cookie that no script, other site or plain connection sees', async () => {
	const { portal } = world()
	const [one, two] = [
		await ask(portal, '/demo/sign-in', { form: { code: 'P08' } }),
		await ask(portal, '/demo/sign-in', { form: { code: 'P08' } }),
	]
	expect(cookieOf(one)).not.toBe(cookieOf(two))
	for (const cookie of [one.headers['set-cookie'] ?? []].flat())
		for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(part)
	const again = await ask(portal, '/demo/sign-in', { form: { code: 'P08' }, cookie: cookieOf(one) })
	expect(cookieOf(again)).toContain('__Host-portal=')
	expect((await ask(portal, '/', { cookie: cookieOf(one) })).status).toBe(302)
})

test('the door tells nothing about codes: unknown ones, those of staff and nonsense answer alike', async () => {
	const { portal } = world()
	const answers = await Promise.all(
		['P99', 'C01', 'L01', '', 'p04', ' P04', 'P04\u0000', "' or 1=1", 'x'.repeat(10_000)].map((code) =>
			ask(portal, '/demo/sign-in', { form: { code } }),
		),
	)
	for (const { status, headers, body } of answers)
		expect([status, headers.location, headers['set-cookie'], body]).toEqual([302, '/inloggen?onbekend', undefined, ''])
	const none = await ask(portal, '/demo/sign-in', { form: {} })
	expect(none.headers.location).toBe('/inloggen?onbekend')
})

test('forms send people back to our own pages only', async () => {
	const { portal } = world()
	for (const to of [
		'https://evil.example',
		'//evil.example',
		'/\\evil.example',
		'javascript:alert(1)',
		'/rooster/../..//evil',
	])
		expect((await ask(portal, '/nederlands', { form: { to, dutch: '1' } })).headers.location, to).toBe('/')
	expect((await ask(portal, '/nederlands', { form: { to: '/rooster', dutch: '1' } })).headers.location).toBe('/rooster')
})
