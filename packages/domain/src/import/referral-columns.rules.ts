import { type FileKind, importColumns } from './import-columns.rules.ts'

const { name, bornOn, readsIn, phone, email } = importColumns

/** What a file of referrals may hold (3.2), by the names that the first row may give it; the first name is the one that we print. */
export const referralColumns = {
	name,
	bornOn,
	phone,
	email,
	readsIn,
	script: ['schrift', 'letters'],
	interpreter: ['tolk', 'tolk nodig'],
	aim: ['doel'],
	channel: ['kanaal', 'via'],
	legalBasis: ['grondslag', 'wet'],
	wishes: ['dagdelen', 'gewenste dagdelen', 'halve dagen'],
	told: ['weet ervan', 'deelnemer weet ervan'],
} as const

/** A column of `referralColumns`. */
export type ReferralColumn = keyof typeof referralColumns

/** A file of referrals: with less than this none of them can be sent. A telephone number or an e-mail address is asked for row by row. */
export const referralFile: FileKind<ReferralColumn> = {
	names: referralColumns,
	needed: ['name', 'bornOn', 'readsIn', 'aim', 'channel', 'told'],
}
