import type { HeaderProblem, ImportColumn } from '@repo/domain/import/import-columns.rules'
import { readForm } from '@repo/http/read-form'
import { readSheet, type Sheet } from '@repo/sheet/read-sheet'
import type { Unreadable } from '@repo/sheet/sheet-limits'
import type { Api } from '@repo/api/backoffice'

/** What stands in the file of a form, or why it cannot be read. */
type Read = { ok: true; sheet: Sheet } | { ok: false; unreadable: Unreadable | 'none' }

/** Reads the file of a form. */
export async function sheetOf(form: FormData): Promise<Read> {
	const file = form.get('bestand')
	if (!(file instanceof File) || file.size === 0) return { ok: false, unreadable: 'none' }
	const read = await readSheet(new Uint8Array(await file.arrayBuffer()))
	return read.ok ? read : { ok: false, unreadable: read.reason }
}

/** Where the file can be looked at, why it cannot be read, or what is wrong with its first row. */
type Sent =
	| { ok: true; importId: string }
	| { ok: false; unreadable: Unreadable | 'none' }
	| { ok: false; header: readonly HeaderProblem<ImportColumn>[] }

/** Reads the file of a form and keeps what stands in it, to be looked at. */
export async function readFile(request: Request, api: Api): Promise<Sent> {
	const read = await sheetOf(await readForm(request))
	if (!read.ok) return read
	const saved = await api.import.save(read.sheet)
	return saved.ok ? saved : { ok: false, header: saved.problems }
}
