import { type ImportedSheet, importRun } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { type Header, type ImportColumn, peopleFile, readHeader } from './import-columns.rules.ts'

/** Where the file can be looked at, or what is wrong with its first row. */
export type ImportSaved = { ok: true; importId: string } | Extract<Header<ImportColumn>, { ok: false }>

/** Keeps a file that was sent in, to be looked at. Nobody is added. */
export async function saveImport({ db, actor, now }: Ctx, sheet: ImportedSheet): Promise<ImportSaved> {
	const header = readHeader(sheet.header, peopleFile)
	if (!header.ok) return header
	const { organisationId, personId: sentById } = actor
	const [made] = await db
		.insert(importRun)
		.values({ organisationId, sheet, sentById, sentAt: now })
		.returning({ importId: importRun.id })
	if (made === undefined) throw new Error('the file was not kept')
	return { ok: true, ...made }
}
