import { connect } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { endSession } from './end-session.ts'
import { readSession } from './read-session.ts'
import { startSession } from './start-session.ts'
import { makeActor, makeOrganisation, sentBack } from './testing/make.ts'

const db = await useTestDb()
const now = new Date('2026-11-23T08:00:00Z')
const actor = await makeActor(db, await makeOrganisation(db))
const mine = sentBack(
	(await startSession(db.auth, { ...actor, app: 'portal', means: 'demo', now, cookieHeader: null })).cookie,
)
const [name, value = ''] = mine.split('=')
const secret = value.split('.')[1] ?? ''

/** Any query on this connection fails: nothing listens there. */
const unreachable = connect('postgres://nobody@127.0.0.1:1/none', { name: 'test', max: 1 })
afterAll(() => unreachable.close())

const nobody = async (cookieHeader: string | null) => {
	expect(await readSession(unreachable, { cookieHeader, app: 'portal', now })).toBeNull()
	expect((await endSession(unreachable, { cookieHeader, app: 'portal', now })).cookie).toContain('Max-Age=0')
}

test('a connection to nowhere does fail when it is asked something', async () => {
	await expect(readSession(unreachable, { cookieHeader: mine, app: 'portal', now })).rejects.toThrow()
})

test.each([
	['no header', null],
	['an empty header', ''],
	['an empty value', `${name}=`],
	['a truncated value', mine.slice(0, -1)],
	['a value that is too long', `${mine}a`],
	['a megabyte', `${mine}${'a'.repeat(1_000_000)}`],
	['many empty pairs', ';'.repeat(1_000_000)],
	['only the secret', `${name}=${secret}`],
	['no organisation', `${name}=.${secret}`],
	['an organisation that is no uuid', `${name}=' or true --.${secret}`],
	['a stored hash', `${name}=${actor.organisationId}.sha256:${'a'.repeat(43)}`],
	['a stored hash of the length of a secret', `${name}=${actor.organisationId}.sha256:${'a'.repeat(33)}`],
	['capitals', `${name}=${value.toUpperCase()}`],
	['the name in small letters', mine.toLowerCase()],
	['the name without its prefix', mine.replace('__Host-', '')],
	['a percent sign that is no escape', `${mine}%`],
	['an escaped value', `${name}=${value.replace('.', '%2E')}`],
	['quotes', `${name}="${value}"`],
	['a zero byte', `${mine}\0`],
	['a line break', `${mine}\r\nSet-Cookie: a=b`],
	['two at once', `${mine}; ${name}=${value.slice(0, -1)}x`],
])('%s is nobody, and no query is made of it', async (_, header) => {
	await nobody(header)
})

test('whatever a browser sends, it is an answer and not an error', async () => {
	const part = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('__Host-portal', '=', ';', '; ', '.', '%', value, secret),
	)
	const header = fc.array(part).map((parts) => parts.join(''))
	const property = fc.asyncProperty(header, async (cookieHeader) => {
		const found = await readSession(db.auth, { cookieHeader, app: 'portal', now })
		expect(found === null || cookieHeader.includes(mine)).toBe(true)
	})
	await fc.assert(property, { numRuns: 1000, examples: [[mine], [`${name}=%`], [`${name}=${value}%zz`]] })
})

test('a cookie with any one letter changed is nobody', async () => {
	const change = fc.tuple(fc.nat(value.length - 1), fc.constantFrom(...Array.from('abcdef0123456789-.')))
	const property = fc.asyncProperty(change, async ([at, letter]) => {
		const changed = value.slice(0, at) + letter + value.slice(at + 1)
		const found = await readSession(db.auth, { cookieHeader: `${name}=${changed}`, app: 'portal', now })
		expect(found === null).toBe(changed !== value)
	})
	await fc.assert(property, { numRuns: 300 })
})

test('a secret holds at least 128 bits, and never comes twice', async () => {
	const start = { ...actor, app: 'portal', means: 'demo', now, cookieHeader: null } as const
	const cookies = await Promise.all(Array.from({ length: 100 }, () => startSession(db.auth, start)))
	const secrets = new Set(cookies.map(({ cookie }) => sentBack(cookie).split('.')[1] ?? ''))

	expect(secrets.size).toBe(100)
	expect(Math.log2(32) * secret.length).toBeGreaterThanOrEqual(128)
	expect(new Set([...secrets].join('')).size).toBe(32)
})
