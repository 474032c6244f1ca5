import { expect, test } from 'vitest'
import { readOrganisation } from './new-organisation.ts'
import { Problem } from './problem.ts'

const flags = [
	'--slug=noord',
	'--name=Noord Werkt',
	'--host=Portaal.Example.nl',
	'--administrator',
	'Ada van den Bakker',
	'--email=Ada@Example.nl',
]

test('an organisation is read from its five parts; host names know no capitals', () => {
	expect(readOrganisation(flags)).toEqual({
		slug: 'noord',
		name: 'Noord Werkt',
		host: 'portaal.example.nl',
		administrator: { name: 'Ada van den Bakker', calledBy: 'Ada' },
		email: 'ada@example.nl',
	})
})

test.each([
	[[], /^--slug is missing, as in: npm run organisation -- --slug=noord /],
	[['--slug=noord'], /^--name is missing, as in: /],
	[[...flags, '--slug=Noord Werkt'], /^--slug is for addresses: .* and is "Noord Werkt"\.$/],
	[[...flags, `--slug=${'x'.repeat(64)}`], /^--slug is for addresses: /],
	[[...flags, '--name=a\nb'], /^--name is what people call the organisation, such as "Noord Werkt", and is "a\nb"\.$/],
	[[...flags, '--host=https://x.nl'], /^--host is a host name without https:\/\/ and port, /],
	[[...flags, '--host=x.nl:3000'], /^--host is a host name /],
	[[...flags, '--host=-x.nl'], /^--host is a host name /],
	[[...flags, '--administrator= '], /^--administrator is missing, as in: /],
	[[...flags, '--email=ada'], /^--email is the e-mail address of the administrator, /],
	[flags.slice(0, -1), /^--email is missing, as in: /],
	[[...flags, '--colour=blue'], /^Unknown option '--colour', as in: npm run organisation /],
	[[...flags, 'noord'], /^Unexpected argument 'noord', as in: npm run organisation /],
])('%j is refused in one sentence', (args, sentence) => {
	expect(() => readOrganisation(args)).toThrow(Problem)
	expect(() => readOrganisation(args)).toThrow(sentence)
})
