import type { SentReferral } from '../referral/referral.schema.ts'
import {
	type BirthReason,
	type EmailReason,
	type LanguageReason,
	type NameReason,
	type PhoneReason,
	readBirth,
	readEmail,
	readLanguage,
	readName,
	readPhone,
} from './import-cells.rules.ts'
import { readAim, readBasis, readScript, readWishes, readYes } from './referral-cells.rules.ts'
import type { ReferralColumn } from './referral-columns.rules.ts'
import { type CellOf as CellsOf, readRows, type Row, take, type WholeRowProblem } from './whole-row.rules.ts'

/** What is wrong with a row, by the column that has to change; no column: the row as a whole. */
export type ReferralRowProblem =
	| { column: 'name'; reason: NameReason }
	| { column: 'bornOn'; reason: BirthReason }
	| { column: 'phone'; reason: PhoneReason | 'missing' }
	| { column: 'email'; reason: EmailReason }
	| { column: 'readsIn'; reason: LanguageReason }
	| { column: 'script'; reason: 'unknown' }
	| { column: 'interpreter'; reason: 'unknown' }
	| { column: 'aim'; reason: 'missing' | 'unknown' }
	| { column: 'channel'; reason: 'missing' | 'unknown' }
	| { column: 'legalBasis'; reason: 'unknown' }
	| { column: 'wishes'; reason: 'unknown' }
	| { column: 'told'; reason: 'missing' | 'unknown' | 'not-told' }
	| WholeRowProblem
	| { column: null; reason: 'sent-otherwise' | 'draft' | 'already-here' }

/** What must be known to judge a row: today, and the code of each channel by its name and its code, in small letters. */
export type ReferralFacts = { today: string; channels: ReadonlyMap<string, string> }

type CellOf = CellsOf<ReferralColumn>
type Problems = ReferralRowProblem[]

/** Judges every row by itself and beside the ones before it. Reads and writes nothing. */
export const checkReferralRows = (
	rows: readonly Row[],
	columns: readonly (ReferralColumn | null)[],
	facts: ReferralFacts,
) =>
	readRows(rows, columns, (cellOf: CellOf, problems: Problems): SentReferral => ({
		...readPerson(cellOf, facts, problems),
		...readReach(cellOf, problems),
		...readReferral(cellOf, facts, problems),
	}))

function readPerson(cellOf: CellOf, { today }: ReferralFacts, problems: Problems) {
	const readsIn = take(readLanguage(cellOf('readsIn')), 'nl', (reason: LanguageReason) =>
		problems.push({ column: 'readsIn', reason }),
	)
	return {
		name: take(readName(cellOf('name')), '', (reason) => problems.push({ column: 'name', reason })),
		bornOn: take(readBirth(cellOf('bornOn'), today), '', (reason) => problems.push({ column: 'bornOn', reason })),
		readsIn,
		script: take(readScript(cellOf('script'), readsIn), 'latin', (reason: 'unknown') =>
			problems.push({ column: 'script', reason }),
		),
		needsInterpreter: readInterpreter(cellOf('interpreter'), problems),
	}
}

function readInterpreter(cell: string, problems: Problems): boolean {
	const read = readYes(cell)
	if ('value' in read) return read.value
	if (read.reason === 'unknown') problems.push({ column: 'interpreter', reason: 'unknown' })
	return false
}

/** A telephone number or an e-mail address: one of them is enough. */
function readReach(cellOf: CellOf, problems: Problems) {
	const phone = take(readPhone(cellOf('phone')), null, (reason) => problems.push({ column: 'phone', reason }))
	const email = take(readEmail(cellOf('email')), null, (reason) => problems.push({ column: 'email', reason }))
	if (cellOf('phone') + cellOf('email') === '') problems.push({ column: 'phone', reason: 'missing' })
	return { phone, email }
}

function readReferral(cellOf: CellOf, { channels }: ReferralFacts, problems: Problems) {
	const told = readYes(cellOf('told'))
	if ('reason' in told) problems.push({ column: 'told', reason: told.reason })
	else if (!told.value) problems.push({ column: 'told', reason: 'not-told' })
	return {
		aim: take<SentReferral['aim'], 'missing' | 'unknown'>(readAim(cellOf('aim')), 'work_rhythm', (reason) =>
			problems.push({ column: 'aim', reason }),
		),
		channelCode: readChannel(cellOf('channel'), channels, problems),
		legalBasis: take(readBasis(cellOf('legalBasis')), null, (reason) =>
			problems.push({ column: 'legalBasis', reason }),
		),
		wishes: take(readWishes(cellOf('wishes')), [], (reason) => problems.push({ column: 'wishes', reason })),
	}
}

function readChannel(cell: string, channels: ReferralFacts['channels'], problems: Problems): string {
	const code = channels.get(cell.toLowerCase())
	if (code === undefined) problems.push({ column: 'channel', reason: cell === '' ? 'missing' : 'unknown' })
	return code ?? ''
}
