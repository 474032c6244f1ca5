import { type SheetKind, sheetKinds, type Table, writeSheet } from '@repo/sheet/write-sheet'

/** A table as a file to keep, under this name without its ending. Nothing on the way keeps a copy. */
export async function answerSheet(kind: SheetKind, name: string, table: Table): Promise<Response> {
	const { type, extension } = sheetKinds[kind]
	return new Response(await writeSheet(kind, table), {
		headers: {
			'Content-Type': type,
			'Content-Disposition': `attachment; filename="${name}.${extension}"`,
			'Cache-Control': 'no-store',
		},
	})
}
