import { recoveryCode, staffAccount } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { checkPin } from './card/check-pin.ts'
import { checkPhoneInvitation } from './check-phone-invitation.ts'
import { finishSecondStep } from './finish-second-step.ts'
import { openInvitation } from './open-invitation.ts'
import { hashOfSecret, makeSecret } from './secret.ts'
import { signInWithPassword } from './sign-in-with-password.ts'
import { countingKeys } from './testing/counting-keys.ts'
import { cheapHash, makeCardRow } from './testing/make-card.ts'
import { goodPassword, invite, keys as staffKeys, makeAdministrator, takeUp } from './testing/make-staff.ts'
import { makeActor, makeOrganisation, sentBack } from './testing/make.ts'
import { keys as phoneKeys, later, makePhones, minute, monday } from './testing/phone.ts'

const db = await useTestDb()
const { organisationId, invite: invitePhone, link } = await makePhones(db)
const administrator = await makeAdministrator(db, organisationId)
let networks = 0
const somewhere = () => `10.${++networks >> 8}.${networks & 255}.1`

/** Tries each of these, and answers what they are told and how much is hashed for it, once for all that are alike. */
async function compare(
	tries: Record<string, () => Promise<unknown>>,
	hashed: (work: () => Promise<unknown>) => Promise<number>,
) {
	const told = new Map<string, string[]>()
	for (const [what, attempt] of Object.entries(tries)) {
		let answer = ''
		const count = await hashed(async () => (answer = JSON.stringify(await attempt())))
		const key = `${answer} after ${count}`
		told.set(key, [...(told.get(key) ?? []), what])
	}
	return [...told.keys()]
}

test('a password for nobody, for someone who left, without one and a wrong one: one answer, for the same work', async () => {
	const { keys, hashed } = countingKeys(staffKeys)
	const [nina, gone, passkeyOnly] = await Promise.all([1, 2, 3].map(() => invite(db, administrator, monday)))
	await takeUp(db, organisationId, nina?.secret ?? '', monday)
	await takeUp(db, organisationId, gone?.secret ?? '', monday)
	await db.owner
		.update(staffAccount)
		.set({ endedAt: monday })
		.where(eq(staffAccount.personId, gone?.personId ?? ''))
	const door = { organisationId, address: somewhere(), remember: {}, now: later(minute) }
	const attempt =
		(email = '', password = goodPassword) =>
		() =>
			signInWithPassword(db.auth, { ...door, keys, email, password })

	expect(
		await compare(
			{
				nobody: attempt('niemand@example.org'),
				wrong: attempt(nina?.email, `${goodPassword}!`),
				left: attempt(gone?.email),
				'no password': attempt(passkeyOnly?.email),
				nothing: attempt('', ''),
				'very long': attempt(nina?.email, 'x'.repeat(100_000)),
			},
			hashed,
		),
	).toEqual(['{"ok":false,"reason":"refused"} after 2'])
})

test('after ten tries nothing of a password is hashed any more, known or not', async () => {
	const { keys, hashed } = countingKeys(staffKeys)
	const { email } = await invite(db, administrator, monday)
	for (const tried of [email, 'ook-niemand@example.org']) {
		const attempt = () =>
			signInWithPassword(db.auth, {
				keys,
				organisationId,
				email: tried,
				password: 'x',
				address: somewhere(),
				remember: {},
				now: monday,
			})
		for (let tries = 0; tries < 10; tries++) await attempt()
		// One: the name of the try.
		expect(await compare({ again: attempt }, hashed)).toEqual([
			'{"ok":false,"reason":"too-often","retryAfter":900} after 1',
		])
	}
})

test('a PIN for a card that is there, that nobody has and of elsewhere: one answer, for the same work', async () => {
	const { keys, hashed } = countingKeys(staffKeys)
	const mine = await makeCardRow(db, await makeActor(db, organisationId), cheapHash(keys, '274913'))
	const elsewhere = await makeActor(db, await makeOrganisation(db))
	const theirs = await makeCardRow(db, elsewhere, cheapHash(keys, '000000'))
	const coach = await makeActor(db, organisationId, 'coach')
	const ofStaff = await makeCardRow(db, coach, cheapHash(keys, '000000'))
	const attempt = (secretHash: string) => () =>
		checkPin(db.auth, keys, { organisationId, which: { secretHash }, pin: '000000', address: somewhere(), now: monday })

	expect(
		await compare(
			{
				mine: attempt(mine.secretHash),
				nobody: attempt(hashOfSecret(makeSecret(16))),
				elsewhere: attempt(theirs.secretHash),
				staff: attempt(ofStaff.secretHash),
			},
			hashed,
		),
	).toEqual(['{"ok":false,"reason":"wrong"} after 1'])
})

test('codes for a phone that are unknown, used, too late, of elsewhere and cut short: one answer, for the same work', async () => {
	const { keys, hashed } = countingKeys(phoneKeys)
	const used = await invitePhone(await makeActor(db, organisationId))
	await link(used.secret)
	const over = await invitePhone(await makeActor(db, organisationId), later(-11 * minute))
	const elsewhere = await makePhones(db)
	const foreign = await elsewhere.invite(await makeActor(db, elsewhere.organisationId))
	const show = (brought: { secret: string } | { typed: string }) => () =>
		checkPhoneInvitation(db.auth, {
			organisationId,
			brought: 'secret' in brought ? brought : { ...brought, keys },
			address: somewhere(),
			now: monday,
		})
	const [secrets, digits] = [
		[makeSecret(), used.secret, over.secret, foreign.secret, used.secret.slice(0, 20), '', 'x'.repeat(1_000)],
		['12345678', used.digits, over.digits, foreign.digits, '123', '', 'acht cijfers'],
	]
	const byName = (all: string[], brought: (one: string) => () => Promise<unknown>) =>
		Object.fromEntries(all.map((one, index) => [String(index), brought(one)]))

	expect(
		await compare(
			byName(secrets, (secret) => show({ secret })),
			hashed,
		),
	).toEqual(['{"ok":false,"reason":"unknown-code"} after 0'])
	expect(
		await compare(
			byName(digits, (typed) => show({ typed })),
			hashed,
		),
	).toEqual(['{"ok":false,"reason":"unknown-code"} after 1'])
})

test('links of staff that are unknown, used, too late, of elsewhere, of who left and cut short are one answer', async () => {
	const used = await invite(db, administrator, monday)
	await takeUp(db, organisationId, used.secret, monday)
	const late = await invite(db, administrator, later(-73 * 60 * minute))
	const left = await invite(db, administrator, monday)
	await db.owner.update(staffAccount).set({ endedAt: monday }).where(eq(staffAccount.personId, left.personId))
	const other = await makeAdministrator(db, await makeOrganisation(db))
	const foreign = await invite(db, other, monday)
	const answers = new Set<string>()
	for (const secret of [makeSecret(), used.secret, late.secret, left.secret, foreign.secret, used.secret.slice(1), ''])
		answers.add(
			JSON.stringify(await openInvitation(db.auth, { organisationId, secret, address: somewhere(), now: monday })),
		)

	expect([...answers]).toEqual(['{"ok":false,"reason":"invalid"}'])
})

test('a second step with a wrong code, an old one or a used recovery code is one answer', async () => {
	const invited = await invite(db, administrator, monday)
	const { recoveryCodes } = await takeUp(db, organisationId, invited.secret, monday)
	await db.owner.update(recoveryCode).set({ usedAt: monday }).where(eq(recoveryCode.personId, invited.personId))
	const first = await signInWithPassword(db.auth, {
		keys: staffKeys,
		organisationId,
		email: invited.email,
		password: goodPassword,
		address: somewhere(),
		remember: {},
		now: later(minute),
	})
	const cookieHeader = first.ok ? sentBack(first.cookie) : null
	const answers = new Set<string>()
	for (const code of ['000000', recoveryCodes[0] ?? '', 'aaaa-aaaa-aaaa-aaaa', ''])
		answers.add(
			JSON.stringify(
				await finishSecondStep(db.auth, { keys: staffKeys, organisationId, cookieHeader, code, now: later(minute) }),
			),
		)

	expect([...answers]).toEqual(['{"ok":false,"reason":"wrong-code"}'])
})
