import type { ReferralRowProblem } from '../import/referral-rows.rules.ts'

/** The first row of a file of referrals with every column. */
export const referralHeadings = [
	'Naam',
	'Geboortedatum',
	'Telefoon',
	'E-mail',
	'Taal',
	'Schrift',
	'Tolk',
	'Doel',
	'Kanaal',
	'Grondslag',
	'Dagdelen',
	'Weet ervan',
]

/** A row that is right, where there is a channel `WIJ-team`. */
export const goodReferral = [
	'Yonas Importstra',
	'17-4-1993',
	'06-0000 0071',
	'',
	'Tigrinya',
	'',
	'ja',
	'Nederlands leren op het werk',
	'WIJ-team',
	'Participatiewet',
	'maandagochtend, wo middag',
	'ja',
]

/** The good row with other cells in these columns. */
export const referralWith = (changed: Record<string, string>) =>
	goodReferral.map((cell, index) => changed[referralHeadings[index] ?? ''] ?? cell)

/** Rows that are wrong in a way that only a referral can be, and what is to be said of it. */
export const brokenReferrals: [kind: string, cells: string[], problem: ReferralRowProblem][] = [
	['nothing to reach them by', referralWith({ Telefoon: '' }), { column: 'phone', reason: 'missing' }],
	['letters of another planet', referralWith({ Schrift: 'Elfs' }), { column: 'script', reason: 'unknown' }],
	['an interpreter perhaps', referralWith({ Tolk: 'misschien' }), { column: 'interpreter', reason: 'unknown' }],
	['no aim', referralWith({ Doel: '' }), { column: 'aim', reason: 'missing' }],
	['an aim that we do not have', referralWith({ Doel: 'Rijk worden' }), { column: 'aim', reason: 'unknown' }],
	['no channel', referralWith({ Kanaal: '' }), { column: 'channel', reason: 'missing' }],
	['a channel that we do not have', referralWith({ Kanaal: 'De buren' }), { column: 'channel', reason: 'unknown' }],
	['another law', referralWith({ Grondslag: 'Wegenwet' }), { column: 'legalBasis', reason: 'unknown' }],
	['a half day in the weekend', referralWith({ Dagdelen: 'maandag, zondag' }), { column: 'wishes', reason: 'unknown' }],
	['the evening', referralWith({ Dagdelen: 'maandagavond' }), { column: 'wishes', reason: 'unknown' }],
	['nobody knows whether they know', referralWith({ 'Weet ervan': '' }), { column: 'told', reason: 'missing' }],
	['they may know', referralWith({ 'Weet ervan': 'denk het' }), { column: 'told', reason: 'unknown' }],
	['they do not know', referralWith({ 'Weet ervan': 'nee' }), { column: 'told', reason: 'not-told' }],
]
