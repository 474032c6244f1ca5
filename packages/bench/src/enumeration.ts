import { checkPin } from '@repo/auth/card/check-pin'
import { issueCard } from '@repo/auth/card/issue-card'
import { makeCard } from '@repo/auth/card/make-card'
import { checkPhoneInvitation } from '@repo/auth/check-phone-invitation'
import { inviteStaff } from '@repo/auth/invite-staff'
import { keysFrom } from '@repo/auth/keys'
import { hashOfSecret, makeSecret } from '@repo/auth/secret'
import { invitePhone } from '@repo/auth/invite-phone'
import { openInvitation } from '@repo/auth/open-invitation'
import { signInToDemo } from '@repo/auth/sign-in-to-demo'
import { signInWithPassword } from '@repo/auth/sign-in-with-password'
import { connect } from '@repo/db/connect'
import type { Urls } from '@repo/db/setup'
import { demoSlug } from '@repo/demo/state'
import type { Ctx } from '@repo/domain/context'
import { withDemo } from './demo.ts'
import { loadNote } from './machine.ts'
import { spread } from './measure.ts'
import { now } from './reader.ts'
import { type Row, runAlone } from './report.ts'

/** How often each is tried, and how far apart the medians may lie, in milliseconds (A8). */
const [rounds, goal] = [1_000, 5]

/** A try at the door with something that exists, or with something that does not. */
type Try = (round: number) => Promise<unknown>
/** `prepare`: what a round needs, before it is timed. */
type Pair = { what: string; prepare?: Try; known: Try; unknown: Try }

/** Whether the time of an answer tells that an account, a card or a code exists: in turn, in one run. */
export function enumeration(): Promise<Row[]> {
	return withDemo(async (urls) => {
		const rows: Row[] = []
		const door = await openDoor(urls)
		for (const pair of [await passwords(door), await pins(door), await codes(door), await links(door)])
			rows.push(await compare(pair))
		await door.close()
		return rows
	})
}

async function compare({ what, prepare, known, unknown }: Pair): Promise<Row> {
	const took = { known: [] as number[], unknown: [] as number[] }
	const answers = new Set<string>()
	for (let round = 0; round < rounds; round++) {
		await prepare?.(round)
		// Who goes first changes, so that what the one leaves behind does not always help the other.
		for (const which of round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
			const attempt = which === 'known' ? known : unknown
			const before = performance.now()
			const answer = await attempt(round)
			took[which].push(performance.now() - before)
			answers.add(JSON.stringify(answer))
		}
	}
	const [one, other] = [spread(took.known), spread(took.unknown)]
	const apart = Math.abs(one.median - other.median)
	return {
		row: `${what}: known and unknown apart (ms, median of ${rounds})`,
		goal: `<= ${goal}, one answer`,
		measured: `${apart.toFixed(2)}, ${answers.size === 1 ? 'one answer' : `${answers.size} answers`}`,
		met: apart <= goal && answers.size === 1,
		load: loadNote(),
		notes: [
			`known ${one.median.toFixed(2)} ms, unknown ${other.median.toFixed(2)} ms; always ${[...answers].join(' or ')}`,
		],
	}
}

/** The door of the demo, with keys and someone of the staff behind it. Each try comes from a network and an hour of its own. */
async function openDoor(urls: Urls) {
	const [auth, backoffice] = [
		connect(urls.auth, { name: 'bench', max: 2 }),
		connect(urls.backoffice, { name: 'bench', max: 2 }),
	]
	const organisationId = (await auth.findOrganisation(demoSlug)) ?? ''
	const as = async <T>(code: string, work: (ctx: Ctx) => Promise<T>) => {
		const who = await signInToDemo(auth, { organisationId, code, app: 'backoffice', cookieHeader: null, now })
		if (!who.ok) throw new Error(`the demo has no ${code}`)
		return backoffice.withActor(who.actor, (db) => work({ db, actor: who.actor, now }), now)
	}
	let asked = 0
	const from = () => ({ organisationId, address: `10.${(++asked >> 8) & 255}.${asked & 255}.1` })
	const person = async (code: string) => {
		const who = await signInToDemo(auth, { organisationId, code, app: 'portal', cookieHeader: null, now })
		if (!who.ok) throw new Error(`the demo has no ${code}`)
		return who.actor.personId
	}
	const close = async () => void (await Promise.all([auth.close(), backoffice.close()]))
	return { auth, keys: keysFrom(makeSecret()), as, from, person, close }
}

type Door = Awaited<ReturnType<typeof openDoor>>

/** After the limit of one account is over, so that each try is heard. */
const hourOf = (round: number) => new Date(now.getTime() + round * 3_600_000)

async function passwords({ auth, keys, as, from }: Door): Promise<Pair> {
	const email = 'nina@example.org'
	const invited = await as('A01', (ctx) =>
		inviteStaff(ctx, { name: 'Nina Nepstra', calledBy: 'Nina', email, roles: ['coach'] }),
	)
	if (!invited.ok) throw new Error(invited.reason)
	const attempt = (email: string) => (round: number) =>
		signInWithPassword(auth, { ...from(), keys, email, password: 'fout wachtwoord', remember: {}, now: hourOf(round) })
	return { what: 'e-mail and password', known: attempt(email), unknown: attempt('nona@example.org') }
}

/** Four wrong PINs to a card: the fifth would end it. */
async function pins({ auth, keys, as, from, person }: Door): Promise<Pair> {
	const personId = await person('P01')
	let secretHash = ''
	const prepare = async (round: number) => {
		if (round % 4 > 0) return
		const card = await makeCard(keys)
		if (!card.ok) throw new Error('too much is being hashed')
		secretHash = card.made.secretHash
		await as('C01', (ctx) => issueCard(ctx, { personId, secretHash, pinHash: card.made.pinHash }))
	}
	const attempt = (secretHash: string) => checkPin(auth, keys, { ...from(), which: { secretHash }, pin: 'no PIN', now })
	return {
		what: 'card and PIN',
		prepare,
		known: () => attempt(secretHash),
		unknown: () => attempt(hashOfSecret(makeSecret(16))),
	}
}

async function codes({ auth, keys, as, from, person }: Door): Promise<Pair> {
	const personId = await person('P02')
	const ended = await as('C01', (ctx) => invitePhone(ctx, keys, personId))
	await as('C01', (ctx) => invitePhone(ctx, keys, personId))
	const attempt = (typed: string) => () => checkPhoneInvitation(auth, { ...from(), brought: { typed, keys }, now })
	return { what: 'eight digits at /start, ended', known: attempt(ended.digits), unknown: attempt('12345678') }
}

async function links({ auth, as, from }: Door): Promise<Pair> {
	const who = { name: 'Nora Nepstra', calledBy: 'Nora', email: 'nora@example.org', roles: ['coach' as const] }
	const invited = await as('A01', (ctx) => inviteStaff(ctx, who))
	if (!invited.ok) throw new Error(invited.reason)
	const late = new Date(now.getTime() + 73 * 3_600_000)
	const attempt = (secret: string) => () => openInvitation(auth, { ...from(), secret, now: late })
	return { what: 'link of staff, too late', known: attempt(invited.secret), unknown: attempt(makeSecret()) }
}

if (import.meta.main) await runAlone(enumeration)
