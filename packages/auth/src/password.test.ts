import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passwordProblem } from './password.ts'
import { cpuTime } from './testing/cpu-time.ts'

const own = ['nina.nepstra@example.org', 'Nina Nepstra', 'Nina', 'instap']

test.each([
	['kort', 'too-short'],
	['elf tekens!', 'too-short'],
	['x'.repeat(129), 'too-long'],
	['passwordpassword', 'common'],
	['Password2026!', 'common'],
	['qwertyuiop12', 'common'],
	['123456789012', 'common'],
	['aaaaaaaaaaaaaaa', 'common'],
	['abcdefghijklm', 'common'],
	['iloveyou1234', 'common'],
	['nina.nepstra@example.org', 'own-words'],
	['NinaNepstra2026', 'own-words'],
	['instapinstap1', 'own-words'],
] as const)('%s is refused: %s', (password, problem) => {
	expect(passwordProblem(password, own)).toBe(problem)
})

test.each(['drie blauwe fietsen in de regen', 'Kx7#vQ9!mZ2p', 'متى تبدأ الحافلة غدا', 'paard batterij nietje juist'])(
	'%s is a good password, without any rule about its characters',
	(password) => {
		expect(passwordProblem(password, own)).toBeNull()
	},
)

test('whatever is typed, it is looked at quickly and gets an answer', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 140 }), async (password) => {
			let problem: unknown
			const took = await cpuTime(() => (problem = passwordProblem(password, own)))
			expect([null, 'too-short', 'too-long', 'own-words', 'common']).toContain(problem)
			expect(took).toBeLessThan(1000)
		}),
		{ numRuns: 200, examples: [['a'.repeat(128)], ['ab'.repeat(64)], ['1990-01-01'.repeat(12)]] },
	)
})
