/** What a file of people may hold, by the names that the first row may give it; the first name is the one that we print. */
export const importColumns = {
	name: ['naam', 'volledige naam', 'deelnemer'],
	calledBy: ['roepnaam', 'voornaam'],
	bornOn: ['geboortedatum', 'geboren', 'geboren op'],
	readsIn: ['taal', 'leest in', 'voorkeurstaal'],
	readingSupport: ['leeshulp'],
	phone: ['telefoon', 'telefoonnummer', 'mobiel'],
	email: ['e-mail', 'email', 'e-mailadres', 'emailadres'],
	coach: ['coach', 'e-mail coach'],
	product: ['traject', 'product'],
	from: ['vanaf', 'begin', 'startdatum'],
	until: ['tot en met', 'tot', 'einddatum'],
} as const

/** A column of `importColumns`. */
export type ImportColumn = keyof typeof importColumns

/** The columns of one kind of file, and without which of them nothing can be done with it. */
export type FileKind<Column extends string> = {
	names: Readonly<Record<Column, readonly string[]>>
	needed: readonly Column[]
}

/** A file of people. Without a name, a date of birth and a language nobody can be known again. */
export const peopleFile: FileKind<ImportColumn> = { names: importColumns, needed: ['name', 'bornOn', 'readsIn'] }

/** What is wrong with the first row. `forbidden`: what may not be kept of people here. */
export type HeaderProblem<Column extends string> =
	| { reason: 'missing'; column: Column }
	| { reason: 'twice'; column: Column }
	| { reason: 'unknown' | 'forbidden'; heading: string }

/** Where each column stands, or everything that is wrong with the first row. */
export type Header<Column extends string> =
	| { ok: true; columns: (Column | null)[] }
	| { ok: false; problems: [HeaderProblem<Column>, ...HeaderProblem<Column>[]] }

const forbidden =
	/bsn|burgerservice|sofi|diagnos|ziekte|klacht|aandoening|medic|beperking|geloof|religie|nationaliteit|etnic|afkomst|seksu|vakbond|politie[k]|strafblad|delict|uitkering|inkomen|schuld/

/** Reads the first row. Capitals, and spaces around words, make no difference; a column without a heading is left out. */
export function readHeader<Column extends string>(
	headings: readonly string[],
	{ names, needed }: FileKind<Column>,
): Header<Column> {
	const all = Object.keys(names) as Column[]
	const plain = headings.map((heading) => heading.toLowerCase().replaceAll(/\s+/g, ' ').trim())
	const columns = plain.map((heading) => all.find((column) => names[column].includes(heading)) ?? null)
	const strange = plain.flatMap((heading, index): HeaderProblem<Column>[] => {
		if (heading === '' || columns[index] !== null) return []
		return [{ reason: forbidden.test(heading) ? 'forbidden' : 'unknown', heading: headings[index] ?? '' }]
	})
	const known = columns.filter((column) => column !== null)
	const twice = [...new Set(known.filter((column, index) => known.indexOf(column) !== index))]
	const [first, ...rest] = [
		...strange,
		...twice.map((column): HeaderProblem<Column> => ({ reason: 'twice', column })),
		...needed.filter((column) => !known.includes(column)).map((column) => ({ reason: 'missing' as const, column })),
	]
	return first === undefined ? { ok: true, columns } : { ok: false, problems: [first, ...rest] }
}
