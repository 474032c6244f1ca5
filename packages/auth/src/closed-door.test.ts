import { useTestDb } from '@repo/db/testing'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { checkPin } from './card/check-pin.ts'
import { checkPhoneInvitation } from './check-phone-invitation.ts'
import { finishSecondStep } from './finish-second-step.ts'
import { linkKiosk } from './kiosk/link-kiosk.ts'
import { openInvitation } from './open-invitation.ts'
import { readSession } from './read-session.ts'
import { hashOfSecret, makeSecret } from './secret.ts'
import { signInWithPassword } from './sign-in-with-password.ts'
import { countingKeys } from './testing/counting-keys.ts'
import { goodPassword, invite, keys as realKeys, makeAdministrator, takeUp } from './testing/make-staff.ts'
import { sentBack } from './testing/make.ts'
import { later, makePhones, minute, monday } from './testing/phone.ts'
import { totpCode } from './totp.ts'

const db = await useTestDb()
const { organisationId, linked } = await makePhones(db)
const administrator = await makeAdministrator(db, organisationId)

/** The store of the limits is out of reach for as long as this takes: no rights on it, or somebody holds it. */
const outOfReach = {
	'without rights': async (work: () => Promise<void>) => {
		await db.owner.execute(sql`revoke all on rate_limit from instap_auth`)
		await work()
		await db.owner.execute(sql`grant select, insert, update, delete on rate_limit to instap_auth`)
	},
	locked: (work: () => Promise<void>) =>
		db.owner.transaction(async (holding) => {
			await holding.execute(sql`lock table rate_limit in access exclusive mode`)
			await work()
		}),
}

for (const [how, during] of Object.entries(outOfReach))
	test(`while tries cannot be counted (${how}), nobody comes in, nothing is hashed, and who is in goes on reading`, async () => {
		const { keys, hashed } = countingKeys(realKeys)
		const { email, secret } = await invite(db, administrator, monday)
		const { totpSecret, cookieHeader } = await takeUp(db, organisationId, secret, monday)
		const now = later(minute)
		const door = { organisationId, address: '192.0.2.77', now }
		const password = { ...door, keys, email, password: goodPassword, remember: {} }
		const begun = await signInWithPassword(db.auth, password)
		const second = { ...door, keys, cookieHeader: begun.ok ? sentBack(begun.cookie) : null }
		const finish = () => finishSecondStep(db.auth, { ...second, code: totpCode(totpSecret, now) })
		const { session } = await linked()
		const unknown = { secretHash: hashOfSecret(makeSecret(16)) }
		const digits = { typed: '12345678', keys: realKeys }
		const closed = { ok: false, reason: 'closed', retryAfter: 60 }

		await during(async () => {
			// One: the name of the try, which is no password.
			expect(await hashed(async () => expect(await signInWithPassword(db.auth, password)).toEqual(closed))).toBe(1)
			expect(await finish()).toEqual(closed)
			expect(await checkPhoneInvitation(db.auth, { ...door, brought: digits })).toEqual(closed)
			expect(await checkPhoneInvitation(db.auth, { ...door, brought: { secret: makeSecret() } })).toEqual(closed)
			expect(await openInvitation(db.auth, { ...door, secret: makeSecret() })).toEqual(closed)
			expect(await linkKiosk(db.auth, keys, { ...door, digits: '12345678' })).toEqual({ ok: false, reason: 'later' })
			const pin = () => checkPin(db.auth, keys, { ...door, which: unknown, pin: '000000' })
			expect(await hashed(async () => expect(await pin()).toEqual({ ok: false, reason: 'later' }))).toBe(0)

			for (const [app, header] of [
				['backoffice', cookieHeader],
				['portal', session],
			] as const)
				expect(await readSession(db.auth, { cookieHeader: header, app, now })).not.toBeNull()
		})

		expect(await finish()).toMatchObject({ ok: true })
	}, 60_000)
