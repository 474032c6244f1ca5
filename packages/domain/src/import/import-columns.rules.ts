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

/** Without these nobody can be known again. */
export const neededColumns = ['name', 'bornOn', 'readsIn'] as const satisfies readonly ImportColumn[]

/** What is wrong with the first row. `forbidden`: what may not be kept of people here. */
export type HeaderProblem =
	| { reason: 'missing'; column: ImportColumn }
	| { reason: 'twice'; column: ImportColumn }
	| { reason: 'unknown' | 'forbidden'; heading: string }

/** Where each column stands, or everything that is wrong with the first row. */
export type Header =
	| { ok: true; columns: (ImportColumn | null)[] }
	| { ok: false; problems: [HeaderProblem, ...HeaderProblem[]] }

const columnOf = new Map<string, ImportColumn>(
	Object.entries(importColumns).flatMap(([column, names]) =>
		names.map((name) => [name, column as ImportColumn] as const),
	),
)

const forbidden =
	/bsn|burgerservice|sofi|diagnos|ziekte|klacht|aandoening|medic|beperking|geloof|religie|nationaliteit|etnic|afkomst|seksu|vakbond|politie[k]|strafblad|delict|uitkering|inkomen|schuld/

/** Reads the first row. Capitals, and spaces around words, make no difference; a column without a heading is left out. */
export function readHeader(headings: readonly string[]): Header {
	const plain = headings.map((heading) => heading.toLowerCase().replaceAll(/\s+/g, ' ').trim())
	const columns = plain.map((heading) => columnOf.get(heading) ?? null)
	const strange = plain.flatMap((heading, index): HeaderProblem[] => {
		if (heading === '' || columns[index] !== null) return []
		return [{ reason: forbidden.test(heading) ? 'forbidden' : 'unknown', heading: headings[index] ?? '' }]
	})
	const known = columns.filter((column) => column !== null)
	const twice = [...new Set(known.filter((column, index) => known.indexOf(column) !== index))]
	const [first, ...rest] = [
		...strange,
		...twice.map((column): HeaderProblem => ({ reason: 'twice', column })),
		...neededColumns
			.filter((column) => !known.includes(column))
			.map((column) => ({ reason: 'missing' as const, column })),
	]
	return first === undefined ? { ok: true, columns } : { ok: false, problems: [first, ...rest] }
}
