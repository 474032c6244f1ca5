import { sheetKinds, type Table, writeSheet } from '@repo/sheet/write-sheet'

/** A file to begin with, with an invented person in it. */
export async function answerExample(table: Table): Promise<Response> {
	return new Response(await writeSheet('xlsx', table), {
		headers: {
			'Content-Type': sheetKinds.xlsx.type,
			'Content-Disposition': 'attachment; filename="voorbeeld.xlsx"',
		},
	})
}
