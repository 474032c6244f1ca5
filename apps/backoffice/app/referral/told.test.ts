import { machines } from '@repo/domain/machine/machines'
import { referralStates } from '@repo/domain/referral/referral.rules'
import { lines } from '@repo/i18n'
import { languageCodes } from '@repo/i18n/languages'
import { expect, test } from 'vitest'
import { toldLine } from './told.server.ts'

type Told = NonNullable<(typeof machines)[number]['steps'][number]['tells']>

const told: Told[] = []
for (const { steps } of machines) for (const { tells } of steps) if (tells !== undefined) told.push(tells)

test.each(languageCodes)('what the steps of a life cycle tell is a text in the language %s', (language) => {
	const read = lines(language, { dutch: false })
	const values = { name: 'Tineke', date: '1 mei', day: '1 mei', time: '9.00' }
	const strange = [...new Set(told)].filter((key) => {
		const line = read(key, values)
		return line.lang !== language || line.text.trim() === ''
	})
	expect(told.length).toBeGreaterThan(0)
	expect(strange).toEqual([])
})

test('whoever rings says what the table tells: nothing of a draft, nor of what must be completed first', () => {
	const sent = { replyBy: '2026-11-30', readsIn: 'nl', talk: { on: '2026-12-01', at: '09:30:00' } } as const
	const said = referralStates.map((state) => [state, toldLine({ ...sent, state })?.text])
	expect(Object.fromEntries(said)).toEqual({
		draft: undefined,
		submitted: expect.stringContaining('We hebben je aanmelding.'),
		incomplete: undefined,
		waitlisted: expect.stringContaining('Er is nog geen plek.'),
		accepted: expect.stringContaining('Je mag komen praten'),
		declined: 'Dit past nu niet. Wij bellen je.',
		withdrawn: 'Je aanmelding is gestopt.',
	})
	expect(toldLine({ ...sent, state: 'accepted', talk: null })).toBeNull()
})
