import { useTestDb } from '@repo/db/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPhoneInvitation, type Brought } from './check-phone-invitation.ts'
import { keepDevicePasskey } from './keep-device-passkey.ts'
import { startMakingPasskey, startShowingPasskey } from './device-passkey-request.ts'
import { listPhonePeople } from './list-phone-people.ts'
import { signInByPasskey } from './sign-in-by-passkey.ts'
import { makeActor, makeOrganisation, sentBack } from './testing/make.ts'
import { keys, later, makePhones, minute, monday } from './testing/phone.ts'

const db = await useTestDb()
const { organisationId, invite, linked } = await makePhones(db)
const site = { origin: 'http://localhost:3000' }

const check = (brought: Brought, address: string, now = monday, organisation = organisationId) =>
	checkPhoneInvitation(db.auth, { organisationId: organisation, brought, address, now })

test('ten wrong codes from one network are heard in ten minutes, and then none, also not a right one', async () => {
	const { digits } = await invite(await makeActor(db, organisationId))
	const type = (typed: string, now = monday, address = '192.0.2.7') => check({ typed, keys }, address, now)
	for (let tries = 0; tries < 10; tries++)
		expect(await type(String(tries).repeat(8))).toEqual({ ok: false, reason: 'unknown-code' })

	expect(await type(digits)).toEqual({ ok: false, reason: 'too-often', retryAfter: 600 })
	expect(await type(digits, monday, '192.0.2.200')).toMatchObject({ reason: 'too-often' })
	expect(await type(digits, monday, '198.51.100.7')).toMatchObject({ ok: true })
	expect(await type('00000000', later(10 * minute))).toEqual({ ok: false, reason: 'unknown-code' })
})

test('a right code forgets the wrong ones before it: a whole group can link their phones from one building', async () => {
	for (let person = 0; person < 15; person++) {
		const { digits } = await invite(await makeActor(db, organisationId))
		await check({ typed: '1', keys }, '203.0.113.1')
		expect(await check({ typed: digits, keys }, '203.0.113.1')).toMatchObject({ ok: true })
	}
})

test('whatever is sent as a passkey, it opens nothing and breaks nothing', async () => {
	const { actor, secrets } = await linked()
	const [phone] = await listPhonePeople(db.auth, { organisationId, cookieHeader: secrets, now: monday })
	const deviceId = phone?.deviceId ?? ''
	const asked = { organisationId, personId: actor.personId, deviceId, site, now: monday }
	const answer = fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '{}', '{"__proto__":1}'), almost)
	const property = fc.asyncProperty(answer, async (sent) => {
		const make = await startMakingPasskey(db.auth, { ...asked, calledBy: 'Amina' })
		const kept = await keepDevicePasskey(db.auth, { ...asked, name: '', sent, cookieHeader: sentBack(make.cookie) })
		const show = await startShowingPasskey(db.auth, { ...asked, cookieHeader: secrets })
		const cookieHeader = `${secrets}; ${sentBack(show?.cookie ?? '')}`
		const opened = await signInByPasskey(db.auth, { organisationId, site, now: monday, sent, cookieHeader })
		expect([kept, opened]).toEqual([
			{ ok: false, reason: 'failed' },
			{ ok: false, reason: 'failed' },
		])
	})
	await fc.assert(property, { numRuns: 100 })
})

const base64url = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64url'))
const almost = fc
	.record({
		id: base64url,
		rawId: base64url,
		type: fc.constant('public-key'),
		clientExtensionResults: fc.constant({}),
		response: fc.record({
			clientDataJSON: base64url,
			attestationObject: base64url,
			authenticatorData: base64url,
			signature: base64url,
		}),
	})
	.map((one) => JSON.stringify(one))

test('a passkey is asked of nobody whom the phone does not hold', async () => {
	const { secrets } = await linked()
	const other = await linked()
	const [theirs] = await listPhonePeople(db.auth, { organisationId, cookieHeader: other.secrets, now: monday })
	const ask = (organisation: string, cookieHeader: string) =>
		startShowingPasskey(db.auth, {
			organisationId: organisation,
			cookieHeader,
			deviceId: theirs?.deviceId ?? '',
			site,
			now: monday,
		})

	expect(await ask(organisationId, secrets)).toBeNull()
	expect(await ask(await makeOrganisation(db), other.secrets)).toBeNull()
	expect(await ask(organisationId, other.secrets)).not.toBeNull()
})
