import { strFromU8, unzipSync, zipSync } from 'fflate'
import { type CellValue, readSheet as readXlsx } from 'read-excel-file/universal'
import { checkCells } from './check-cells.ts'
import { sheetLimits, type Unreadable } from './sheet-limits.ts'

/**
 * The cells of the first sheet of a workbook. A file that is made for it can still ask for more time and memory than there is, so this
 * is only done in a thread of its own: `readWorkbook`.
 */
export async function parseWorkbook(file: Uint8Array): Promise<string[][] | Unreadable> {
	try {
		const parts = unpack(file)
		if (parts === null) return 'too-large'
		for (const part of Object.values(parts)) {
			// Latin-1 keeps every byte apart, and the names and places of cells are ASCII.
			const problem = checkCells(strFromU8(part, true))
			if (problem !== null) return problem
		}
		// Packed again, what the library reads is what was looked at, whatever the archive said of itself.
		const checked = new Blob([zipSync(parts, { level: 0 })])
		// Numbers stay as they are written: a telephone number is no sum.
		const rows = await readXlsx(checked, { parseNumber: (text) => text })
		return rows.map((cells) => cells.map(textOf))
	} catch {
		return 'no-sheet'
	}
}

/** The parts that hold the sheets, texts and formats; nothing for an archive of more files or bytes than we take. */
function unpack(file: Uint8Array): Record<string, Uint8Array<ArrayBuffer>> | null {
	let [files, size] = [0, 0]
	const isTooLarge = () => files > sheetLimits.files || size > sheetLimits.unpacked
	try {
		return unzipSync(file, {
			filter: ({ name, originalSize }) => {
				files += 1
				size += originalSize
				// An archive may say that it holds billions: only an error ends the walk.
				if (isTooLarge()) throw new RangeError('too large')
				return name.endsWith('.xml') || name.endsWith('.xml.rels')
			},
		})
	} catch (error) {
		if (isTooLarge()) return null
		throw error
	}
}

const textOf = (cell: CellValue | null): string => {
	if (cell === null) return ''
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
