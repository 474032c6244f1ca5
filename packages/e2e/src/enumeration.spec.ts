import { makeSecret } from '@repo/auth/secret'
import { invitePhone } from '@repo/auth/invite-phone'
import { inviteStaff, renewInvitation } from '@repo/auth/invite-staff'
import { keysFrom } from '@repo/auth/keys'
import { type Answer, ask, cookieOf } from './testing/ask.ts'
import { giveCard } from './testing/cards.ts'
import { expect, test } from './testing/fixtures.ts'
import { makeParticipant } from './testing/people.ts'
import { secretKey } from './world/app-process.ts'
import { world } from './world/world.ts'

let networks = 0
/** Each try from a network of its own: how many tries there were is not what is asked here. */
const somewhere = () => ({ 'X-Forwarded-For': `10.77.${++networks}.1` })

/** All of an answer that could tell something: without its moment, its one-time word, and what was typed. */
function told({ status, headers, body }: Answer, typed: string) {
	const { date: _date, ...rest } = headers
	const [, nonce = 'no nonce'] = /'nonce-([^']+)'/.exec(String(rest['content-security-policy'])) ?? []
	const cookies = [rest['set-cookie'] ?? []].flat().map((cookie) => cookie.replace(/=[^;]*/, ''))
	const all = JSON.stringify({ status, body, ...rest, 'set-cookie': cookies })
	return (typed === '' ? all : all.replaceAll(typed, 'TYPED')).replaceAll(nonce, 'NONCE')
}

test('A8: an e-mail address of someone and of nobody get one answer, to the byte', async ({ database }) => {
	const known = `bekend-${process.pid}@example.org`
	const administrator = await database.demoActor('A01')
	await database.asStaff(administrator, (ctx) =>
		inviteStaff(ctx, { name: 'Nina Nepstra', calledBy: 'Nina', email: known, roles: ['coach'] }),
	)
	const attempt = async (email: string) => {
		const form = { email, password: 'fout wachtwoord' }
		return told(await ask(world().backoffice, '/inloggen', { form, headers: somewhere() }), email)
	}
	const nobody = known.replace('bekend', 'nobody')
	expect(await attempt(known)).toBe(await attempt(nobody))
	expect(await attempt(known)).toContain('"status":422')
})

test('A8: a card of someone and of nobody get one answer, to the byte, before and after the PIN', async ({
	database,
}) => {
	const { portal } = world()
	const { secret } = await giveCard(database, await makeParticipant(database, { name: 'Yonas Testma' }))
	const attempt = async (card: string, pin: string) => {
		const shown = await ask(portal, `/kaart/${card}`, { headers: somewhere() })
		const cookie = cookieOf(shown)
		const page = await ask(portal, '/pin', { cookie, headers: somewhere() })
		const answer = await ask(portal, '/pin', { cookie, form: { pincode: pin }, headers: somewhere() })
		return [told(shown, card), told(page, card), told(answer, card)]
	}
	const nobodys = makeSecret(16).slice(0, secret.length)
	for (const pin of ['000000', '12', '', 'abcdef']) {
		const known = await attempt(secret, pin)
		expect(known, pin).toEqual(await attempt(nobodys, pin))
		expect(known[2], pin).toContain('"status":422')
	}
})

test('A8: eight digits and links that worked once, and ones that never did, get one answer, to the byte', async ({
	database,
}) => {
	const { portal, backoffice } = world()
	const participant = await makeParticipant(database, { name: 'Amina Testma' })
	const [coach, administrator] = [await database.demoActor('C01'), await database.demoActor('A01')]
	const invitePerson = () =>
		database.asStaff(coach, (ctx) => invitePhone(ctx, keysFrom(secretKey), participant.personId))
	const ended = await invitePerson()
	await invitePerson()
	const invited = await database.asStaff(administrator, (ctx) =>
		inviteStaff(ctx, {
			name: 'Nora Nepstra',
			calledBy: 'Nora',
			email: `nora-${process.pid}@example.org`,
			roles: ['coach'],
		}),
	)
	if (!invited.ok) throw new Error(invited.reason)
	await database.asStaff(administrator, (ctx) => renewInvitation(ctx, invited.personId))
	const post = async (origin: string, path: string, field: string, typed: string) =>
		told(await ask(origin, path, { form: { [field]: typed }, headers: somewhere() }), typed)

	const start = (digits: string) => post(portal, '/start', 'code', digits)
	expect(await start(ended.digits)).toBe(await start('12345678'))
	const link = (secret: string) => post(portal, '/koppelen', 'secret', secret)
	expect(await link(ended.secret)).toBe(await link(makeSecret()))
	const invitation = (secret: string) => post(backoffice, '/uitnodiging', 'secret', secret)
	expect(await invitation(invited.secret)).toBe(await invitation(makeSecret()))
})
