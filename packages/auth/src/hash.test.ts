import { parseOptions } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './hash.ts'
import { keysFrom } from './keys.ts'
import { makeSecret } from './secret.ts'
import { cpuTime } from './testing/cpu-time.ts'

const keys = keysFrom(makeSecret())

async function hashed(text: string) {
	const made = await hashPassword(keys, text)
	if (!made.ok) throw new Error('busy')
	return made.hash
}

test('the right text belongs to its hash, any other does not', async () => {
	const hash = await hashed('274913')

	expect(await verifyPassword(keys, hash, '274913')).toEqual({ ok: true })
	for (const text of ['274914', '', '27491', '274913 ', '２７４９１３'])
		expect(await verifyPassword(keys, hash, text)).toEqual({ ok: false, reason: 'wrong' })
})

test('it is Argon2id with 19 MiB and two passes, salted', async () => {
	const [one, other] = [await hashed('274913'), await hashed('274913')]

	expect(one).toMatch(/^\$argon2id\$/)
	expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 })
	expect(one).not.toBe(other)
})

test('a copied table is of no use without the key of the installation', async () => {
	expect(await verifyPassword(keysFrom(makeSecret()), await hashed('274913'), '274913')).toEqual({
		ok: false,
		reason: 'wrong',
	})
})

test('where there is no hash nothing is right, and it takes as long', async () => {
	const hash = await hashed('274913')
	const [known, unknown]: [number[], number[]] = [[], []]
	for (let round = 0; round < 15; round++) {
		known.push(await cpuTime(() => verifyPassword(keys, hash, '000000')))
		unknown.push(await cpuTime(() => verifyPassword(keys, null, '000000')))
	}
	const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

	expect(await verifyPassword(keys, null, '000000')).toEqual({ ok: false, reason: 'wrong' })
	expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
	expect(median(unknown) / median(known)).toBeLessThan(2)
})

test('a flood is refused beyond what can wait, and what waited gets its answer (F19)', async () => {
	const hash = await hashed('274913')
	const answers = await Promise.all(Array.from({ length: 150 }, () => verifyPassword(keys, hash, '274913')))

	expect(answers.filter(({ ok }) => ok)).toHaveLength(102)
	expect(answers.filter((answer) => !answer.ok && answer.reason === 'busy')).toHaveLength(48)
	expect(await verifyPassword(keys, hash, '274913')).toEqual({ ok: true })
})
