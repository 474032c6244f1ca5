import fc from 'fast-check'
import { expect, test } from 'vitest'
import { imports } from '../../../i18n/locales/staff/nl/imports.ts'
import { weekHalfDays } from '../referral/referral.rules.ts'
import { brokenReferrals, goodReferral, referralHeadings, referralWith } from '../testing/broken-referral-rows.ts'
import { readHeader } from './import-columns.rules.ts'
import { readScript, readWishes } from './referral-cells.rules.ts'
import { referralFile } from './referral-columns.rules.ts'
import { checkReferralRows } from './referral-rows.rules.ts'

const facts = { today: '2026-11-23', channels: new Map([['wij-team', 'wij']]) }
const header = readHeader(referralHeadings, referralFile)
const columns = header.ok ? header.columns : []
const check = (...rows: readonly (readonly string[])[]) =>
	checkReferralRows(
		rows.map((cells, index) => ({ line: index + 2, cells })),
		columns,
		facts,
	)

test('a row that is right is read, with the letters of the language', () => {
	expect(check(goodReferral)).toEqual([
		{
			line: 2,
			ok: true,
			value: {
				name: 'Yonas Importstra',
				bornOn: '1993-04-17',
				phone: '0600000071',
				email: null,
				readsIn: 'ti',
				script: 'ethiopic',
				needsInterpreter: true,
				aim: 'dutch_at_work',
				channelCode: 'wij',
				legalBasis: 'participation_act',
				wishes: ['monday_morning', 'wednesday_afternoon'],
			},
		},
	])
})

test('law, half days, letters and an interpreter may be left out: a planner asks for what is needed to accept', () => {
	const [row] = check(referralWith({ Grondslag: '', Dagdelen: '', Schrift: '', Tolk: '' }))
	expect(row).toMatchObject({ ok: true, value: { legalBasis: null, wishes: [], needsInterpreter: false } })
})

test.each(brokenReferrals)('%s is refused with a reason of its own', (_, cells, problem) => {
	expect(check(cells)).toEqual([{ line: 2, ok: false, problems: [problem] }])
})

test('every reason of a referral that has a sentence has a row', () => {
	const kinds = new Set(brokenReferrals.map(([, , { column, reason }]) => `${column ?? 'row'} ${reason}`))
	// These need a referral or a person that is there already: see `import-referrals.test.ts`.
	const besideAnother = ['row sent-otherwise', 'row draft', 'row already-here']
	const sentences = Object.entries(imports.referral.problem).flatMap(([column, reasons]) =>
		Object.keys(reasons).map((reason) => `${column} ${reason}`),
	)
	expect([...kinds, ...besideAnother].toSorted()).toEqual(sentences.toSorted())
})

test('a row with several faults tells them all; one person twice is told with the line of the first', () => {
	const [wrong] = check(referralWith({ Naam: '', Doel: 'x', 'Weet ervan': 'nee' }))
	expect(wrong?.ok === false ? wrong.problems.map(({ column }) => column) : []).toEqual(['name', 'told', 'aim'])
	const [, second] = check(goodReferral, referralWith({ Naam: 'YONAS IMPORTSTRA' }))
	expect(second).toEqual({ line: 3, ok: false, problems: [{ column: null, reason: 'twice-in-file', line: 2 }] })
})

test('the first row needs what a referral cannot be sent without, and takes nothing that we may not keep', () => {
	expect(readHeader(['naam', 'delict', 'leeshulp'], referralFile)).toEqual({
		ok: false,
		problems: [
			{ reason: 'forbidden', heading: 'delict' },
			{ reason: 'unknown', heading: 'leeshulp' },
			...['bornOn', 'readsIn', 'aim', 'channel', 'told'].map((column) => ({ reason: 'missing', column })),
		],
	})
})

test('who reads nothing is said in the column of the letters', () => {
	expect(readScript('leest niet', 'ar')).toEqual({ value: 'none' })
})

const names = {
	monday: ['maandag', 'ma'],
	tuesday: ['dinsdag', 'di'],
	wednesday: ['woensdag', 'wo'],
	thursday: ['donderdag', 'do'],
	friday: ['vrijdag', 'vr'],
}
const parts = { morning: 'ochtend', afternoon: 'middag' }

test('half days read the same in any order, long or short, with or without spaces and capitals', () => {
	const Wish = fc.tuple(fc.constantFrom(...weekHalfDays), fc.boolean(), fc.constantFrom('', ' '), fc.boolean())
	fc.assert(
		fc.property(fc.array(Wish, { minLength: 1, maxLength: 12 }), (wishes) => {
			const written = wishes.map(([wish, short, space, loud]) => {
				const [day, part] = wish.split('_') as [keyof typeof names, keyof typeof parts]
				const text = `${names[day][short ? 1 : 0]}${space}${parts[part]}`
				return loud ? text.toUpperCase() : text
			})
			const meant = new Set(wishes.map(([wish]) => wish))
			expect(readWishes(written.join(', '))).toEqual({ value: weekHalfDays.filter((one) => meant.has(one)) })
		}),
	)
})

test('whatever stands in the cells, every row is answered', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string(), { maxLength: 14 }), { maxLength: 20 }), (rows) => {
			expect(check(...rows).map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2))
		}),
	)
})
