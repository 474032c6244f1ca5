import { passkey } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addStaffPasskey, startMakingStaffPasskey, takeUpWithPasskey } from './make-staff-passkey.ts'
import { openInvitation } from './open-invitation.ts'
import { showStaffPasskey, startShowingStaffPasskey } from './show-staff-passkey.ts'
import { address, invite, makeAdministrator } from './testing/make-staff.ts'
import { makeOrganisation, sentBack } from './testing/make.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const administrator = await makeAdministrator(db, organisationId)
const now = new Date('2026-11-23T08:00:00Z')
const site = { origin: 'http://localhost:3001' }
const answer = (response: object, id = 'AAAA') =>
	JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
const nonsense = [
	'',
	'{',
	'null',
	'[]',
	'{"__proto__":{}}',
	'x'.repeat(40_000),
	answer({}),
	answer({ clientDataJSON: 'AAAA', attestationObject: 'AAAA' }),
	answer({ clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' }),
]

test('the questions ask for a finger, a face or a PIN, and the one at the door names nobody', async () => {
	const { personId, email, name } = await invite(db, administrator, now)
	const make = await startMakingStaffPasskey(db.auth, { organisationId, personId, email, name, site, now })
	const show = await startShowingStaffPasskey(db.auth, { organisationId, site, remember: {}, now })

	expect(make.options.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' })
	expect(show.options).toMatchObject({ userVerification: 'required', rpId: 'localhost' })
	expect(show.options.allowCredentials ?? []).toEqual([])
	for (const { challenge } of [make.options, show.options])
		expect(Buffer.from(challenge, 'base64url').length).toBeGreaterThanOrEqual(16)
})

test.each(nonsense)('what is no passkey (%#) opens, adds and takes up nothing', async (sent) => {
	const { personId, email, name, secret } = await invite(db, administrator, now)
	const keep = { organisationId, sent, name: 'Laptop', site, now }
	const show = await startShowingStaffPasskey(db.auth, { organisationId, site, remember: {}, now })
	const make = { organisationId, personId, email, name, site, now }
	const [mine, invited] = [
		await startMakingStaffPasskey(db.auth, make),
		await startMakingStaffPasskey(db.auth, { ...make, invitation: 'x' }),
	]

	expect(
		await showStaffPasskey(db.auth, { organisationId, sent, site, cookieHeader: sentBack(show.cookie), now }),
	).toEqual({ ok: false, reason: 'passkey' })
	expect(await addStaffPasskey(db.auth, { ...keep, personId, cookieHeader: sentBack(mine.cookie) })).toEqual({
		ok: false,
		reason: 'failed',
	})
	expect(await takeUpWithPasskey(db.auth, { ...keep, cookieHeader: sentBack(invited.cookie) })).toEqual({
		ok: false,
		reason: 'failed',
	})
	expect(await db.owner.select().from(passkey).where(eq(passkey.personId, personId))).toEqual([])
	expect(await openInvitation(db.auth, { organisationId, secret, address, now })).toMatchObject({ ok: true })
})

test('without a question of this browser there is nothing to answer', async () => {
	const sent = answer({ clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' })
	for (const cookieHeader of [null, '__Host-ceremony=x'])
		expect(await showStaffPasskey(db.auth, { organisationId, sent, site, cookieHeader, now })).toEqual({
			ok: false,
			reason: 'passkey',
		})
})
