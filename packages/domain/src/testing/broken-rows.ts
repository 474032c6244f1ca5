import type { RowProblem } from '../import/import-rows.rules.ts'

/** The first row of a file with every column. */
export const headings = [
	'Naam',
	'Roepnaam',
	'Geboortedatum',
	'Taal',
	'Leeshulp',
	'Telefoon',
	'E-mail',
	'Coach',
	'Traject',
	'Vanaf',
	'Tot en met',
]

/** A row that is right: the coach is `tineke@example.org`. */
export const goodRow = [
	'Zoë Demoshi',
	'Zoë',
	'3-9-1998',
	'Arabisch',
	'',
	'06 1234 5678',
	'zoe@example.org',
	'Tineke@example.org',
	'Ontwikkelplek',
	'1-12-2026',
	'31-05-2027',
]

/** The good row with other cells in these columns. */
export const rowWith = (changed: Record<string, string>) =>
	goodRow.map((cell, index) => changed[headings[index] ?? ''] ?? cell)

/** Rows that are wrong, each in a way of its own, and what is to be said of it. */
export const brokenRows: [kind: string, cells: string[], problem: RowProblem][] = [
	['no name', rowWith({ Naam: '' }), { column: 'name', reason: 'missing' }],
	['a name of one letter', rowWith({ Naam: 'Z' }), { column: 'name', reason: 'too-short' }],
	['a name longer than any', rowWith({ Naam: 'Zo'.repeat(70) }), { column: 'name', reason: 'too-long' }],
	['a number in the name', rowWith({ Naam: 'Zoë Demoshi 2' }), { column: 'name', reason: 'digits' }],
	['a sign in the name', rowWith({ Naam: 'Zoë <Demoshi>' }), { column: 'name', reason: 'signs' }],
	['a formula as a name', rowWith({ Naam: '=A2&B2' }), { column: 'name', reason: 'formula' }],
	['the surname first', rowWith({ Naam: 'Demoshi, Zoë' }), { column: 'name', reason: 'surname-first' }],
	['a number as the first name', rowWith({ Roepnaam: '123' }), { column: 'calledBy', reason: 'digits' }],
	['a sign in the first name', rowWith({ Roepnaam: 'Zoë (Zo)?' }), { column: 'calledBy', reason: 'signs' }],
	['no date of birth', rowWith({ Geboortedatum: '' }), { column: 'bornOn', reason: 'missing' }],
	['words as a date of birth', rowWith({ Geboortedatum: 'onbekend' }), { column: 'bornOn', reason: 'no-date' }],
	['30 February', rowWith({ Geboortedatum: '30-2-1998' }), { column: 'bornOn', reason: 'no-such-day' }],
	['the month first', rowWith({ Geboortedatum: '09/23/1998' }), { column: 'bornOn', reason: 'day-and-month' }],
	['a year of two digits', rowWith({ Geboortedatum: '3-9-98' }), { column: 'bornOn', reason: 'short-year' }],
	['a date as Excel counts it', rowWith({ Geboortedatum: '36041' }), { column: 'bornOn', reason: 'excel-number' }],
	['a birth in the future', rowWith({ Geboortedatum: '3-9-2027' }), { column: 'bornOn', reason: 'in-the-future' }],
	['a birth too long ago', rowWith({ Geboortedatum: '3-9-1898' }), { column: 'bornOn', reason: 'too-long-ago' }],
	['a child', rowWith({ Geboortedatum: '24-11-2014' }), { column: 'bornOn', reason: 'too-young' }],
	['no language', rowWith({ Taal: '' }), { column: 'readsIn', reason: 'missing' }],
	['a language that we do not have', rowWith({ Taal: 'Elfs' }), { column: 'readsIn', reason: 'unknown' }],
	['two languages', rowWith({ Taal: 'Arabisch/Tigrinya' }), { column: 'readsIn', reason: 'more-than-one' }],
	['a help that we do not have', rowWith({ Leeshulp: 'loep' }), { column: 'readingSupport', reason: 'unknown' }],
	['words as a telephone number', rowWith({ Telefoon: 'via buurvrouw' }), { column: 'phone', reason: 'letters' }],
	['half a telephone number', rowWith({ Telefoon: '06-123' }), { column: 'phone', reason: 'too-short' }],
	['too long a telephone number', rowWith({ Telefoon: '06123456789012345' }), { column: 'phone', reason: 'too-long' }],
	[
		'two telephone numbers',
		rowWith({ Telefoon: '0612345678 / 0687654321' }),
		{ column: 'phone', reason: 'two-numbers' },
	],
	['no address after the name', rowWith({ 'E-mail': 'zoe' }), { column: 'email', reason: 'no-address' }],
	[
		'two e-mail addresses',
		rowWith({ 'E-mail': 'a@example.org;b@example.org' }),
		{ column: 'email', reason: 'two-addresses' },
	],
	['a space in the address', rowWith({ 'E-mail': 'zoe demo@example.org' }), { column: 'email', reason: 'spaces' }],
	[
		'too long an address',
		rowWith({ 'E-mail': `${'z'.repeat(200)}@example.org` }),
		{ column: 'email', reason: 'too-long' },
	],
	['a coach whom nobody knows', rowWith({ Coach: 'niemand@example.org' }), { column: 'coach', reason: 'unknown' }],
	['a colleague who is no coach', rowWith({ Coach: 'karim@example.org' }), { column: 'coach', reason: 'no-coach' }],
	['a coach who left', rowWith({ Coach: 'vertrokken@example.org' }), { column: 'coach', reason: 'gone' }],
	['a programme that we do not have', rowWith({ Traject: 'Zwemles' }), { column: 'product', reason: 'unknown' }],
	['dates without a programme', rowWith({ Traject: '' }), { column: 'product', reason: 'needed' }],
	['a programme without a beginning', rowWith({ Vanaf: '', 'Tot en met': '' }), { column: 'from', reason: 'needed' }],
	['a beginning that is no date', rowWith({ Vanaf: 'snel' }), { column: 'from', reason: 'no-date' }],
	['a beginning years away', rowWith({ Vanaf: '1-12-2028', 'Tot en met': '' }), { column: 'from', reason: 'too-far' }],
	['an end that is no day', rowWith({ 'Tot en met': '31-4-2027' }), { column: 'until', reason: 'no-such-day' }],
	['an end before the beginning', rowWith({ 'Tot en met': '1-11-2026' }), { column: 'until', reason: 'before-begin' }],
	['more cells than headings', [...goodRow, 'nog iets'], { column: null, reason: 'too-many-cells' }],
	['an error of the program', rowWith({ Coach: '#N/B' }), { column: null, reason: 'error-cell' }],
	['a citizen service number', rowWith({ Telefoon: '999990019' }), { column: null, reason: 'citizen-number' }],
]
