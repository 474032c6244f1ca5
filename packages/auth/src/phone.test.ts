import { invitation } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { NotFound } from '@repo/domain/errors'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findInviter } from './check-phone-invitation.ts'
import { invitePhone } from './invite-phone.ts'
import { linkPhone } from './link-phone.ts'
import { readSession } from './read-session.ts'
import { makeActor, makeOrganisation, sentBack } from './testing/make.ts'
import { android, day, keys, later, makePhones, minute, monday, split } from './testing/phone.ts'

const db = await useTestDb()
const { organisationId, lead, invite, show, link, linked, devicesOf, invitationsOf } = await makePhones(db)
const participant = () => makeActor(db, organisationId)
const read = (cookieHeader: string, now = monday) => readSession(db.auth, { cookieHeader, app: 'portal', now })

test('an invitation shows whose coach it is, and "ja" links the phone and signs its person in', async () => {
	const amina = await participant()
	const { secret, expiresAt } = await invite(amina)
	const shown = await show({ secret })
	const cookieHeader = shown.ok ? sentBack(shown.cookie) : ''
	const link = { organisationId, cookieHeader, userAgent: android, now: later(minute) }

	expect(expiresAt).toEqual(later(10 * minute))
	expect(await findInviter(db.auth, { organisationId, cookieHeader, now: monday })).toEqual({
		calledBy: 'Amina',
		coach: 'Tineke Nepstra',
		represents: null,
	})
	expect(await devicesOf(amina)).toEqual([])

	const made = await linkPhone(db.auth, link)
	const { session, secrets } = split(made.ok ? made.cookies : [])
	expect(await read(session, later(minute))).toMatchObject({
		actor: { ...amina, assurance: 'low' },
		session: { means: 'phone', checkedAt: later(minute) },
	})
	expect(secrets).toMatch(/^__Host-device=[\w-]{43}$/)
	expect(await devicesOf(amina)).toMatchObject([
		{ name: 'Android, Chrome', linkedById: lead.personId, expiresAt: later(30 * day + minute), endedAt: null },
	])
})

test('the eight digits are the same invitation', async () => {
	const amina = await participant()
	const { digits, secret } = await invite(amina)

	expect(digits).toMatch(/^\d{8}$/)
	expect(await show({ digits: `${digits.slice(0, 4)} ${digits.slice(4)}` })).toMatchObject({ ok: true })
	await link(secret)
	expect(await show({ digits })).toEqual({ ok: false, reason: 'unknown-code' })
})

test('neither the secret nor the digits are in the database', async () => {
	const amina = await participant()
	const { digits, secret } = await invite(amina)

	const stored = JSON.stringify(await invitationsOf(amina))
	expect(stored).not.toContain(secret)
	expect(stored).not.toContain(digits)
	const phone = await linked()
	expect(JSON.stringify(await devicesOf(phone.actor))).not.toContain(phone.secrets.split('=')[1])
})

test('of twenty phones that show one invitation at the same moment, one is linked', async () => {
	const amina = await participant()
	const { secret } = await invite(amina)
	const all = await Promise.all(Array.from({ length: 20 }, () => link(secret)))

	expect(all.filter(({ ok }) => ok)).toHaveLength(1)
	expect(await devicesOf(amina)).toHaveLength(1)
})

test('of twenty times "ja" on one phone, one counts', async () => {
	const amina = await participant()
	const shown = await show(await invite(amina))
	const link = {
		organisationId,
		cookieHeader: shown.ok ? sentBack(shown.cookie) : '',
		userAgent: android,
		now: monday,
	}
	const all = await Promise.all(Array.from({ length: 20 }, () => linkPhone(db.auth, link)))

	expect(all.filter(({ ok }) => ok)).toHaveLength(1)
	expect(await devicesOf(amina)).toHaveLength(1)
})

test('an invitation works for ten minutes, also between the two questions', async () => {
	const { secret } = await invite(await participant())

	expect(await show({ secret }, later(10 * minute - 1))).toMatchObject({ ok: true })
	expect(await show({ secret }, later(10 * minute))).toEqual({ ok: false, reason: 'unknown-code' })

	const shown = await show({ secret }, later(9 * minute))
	const asked = { organisationId, cookieHeader: shown.ok ? sentBack(shown.cookie) : '', now: later(10 * minute) }
	expect(await findInviter(db.auth, asked)).toBeNull()
	expect(await linkPhone(db.auth, { ...asked, userAgent: android })).toEqual({ ok: false, reason: 'unknown-code' })
})

test('a new invitation ends the ones before it', async () => {
	const amina = await participant()
	const [before, after] = [await invite(amina), await invite(amina, later(minute))]

	expect(await show(before, later(minute))).toEqual({ ok: false, reason: 'unknown-code' })
	expect(await show({ digits: before.digits }, later(minute))).toEqual({ ok: false, reason: 'unknown-code' })
	expect(await show(after, later(minute))).toMatchObject({ ok: true })
})

test('nobody is invited whom the coach does not see', async () => {
	const coach = await makeActor(db, organisationId, 'coach')
	const elsewhere = await makeActor(db, await makeOrganisation(db))
	const attempt = (actor: typeof lead, personId: string) =>
		db.backoffice.withActor(actor, (handle) => invitePhone({ db: handle, actor, now: monday }, keys, personId))

	await expect(attempt(lead, elsewhere.personId)).rejects.toThrow(NotFound)
	await expect(attempt(coach, (await participant()).personId)).rejects.toThrow(NotFound)
})

test('two people share a phone, and linking one of them again takes the place of the link before', async () => {
	const amina = await linked('Amina')
	const both = await linked('Yonas', amina.secrets)
	expect(both.secrets.split('=')[1]?.split('.')).toEqual([amina.secrets.split('=')[1], expect.any(String)])

	const again = await link((await invite(amina.actor)).secret, { having: both.secrets })
	const secrets =
		split(again.ok ? again.cookies : [])
			.secrets.split('=')[1]
			?.split('.') ?? []
	expect(secrets).toHaveLength(2)
	expect(secrets).not.toContain(amina.secrets.split('=')[1])
	expect((await devicesOf(amina.actor)).map(({ endedAt }) => endedAt)).toEqual(expect.arrayContaining([null, monday]))
})

test('a fifth person takes the place of the first, whose link is over', async () => {
	const first = await linked('Een')
	let { secrets } = first
	for (const name of ['Twee', 'Drie', 'Vier', 'Vijf']) secrets = (await linked(name, secrets)).secrets

	expect(secrets.split('=')[1]?.split('.')).toHaveLength(4)
	expect(await devicesOf(first.actor)).toMatchObject([{ endedAt: monday }])
})

test('an invitation of one organisation says nothing in another, and one for staff links no phone', async () => {
	const amina = await participant()
	const { secret } = await invite(amina)
	const elsewhere = await makeOrganisation(db)

	expect(await show({ secret }, monday, elsewhere)).toEqual({ ok: false, reason: 'unknown-code' })
	await db.owner.update(invitation).set({ purpose: 'staff' }).where(eq(invitation.personId, amina.personId))
	expect(await show({ secret })).toEqual({ ok: false, reason: 'unknown-code' })
})
