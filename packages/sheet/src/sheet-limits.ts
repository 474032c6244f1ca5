/**
 * Why a file cannot be read. `locked`: an old .xls or one with a password; `quotes`: a quotation mark that is never closed;
 * `no-sheet`: no table of any kind that we know; `too-long`, `too-wide`, `long-cell`, `too-large`: more than `sheetLimits`.
 */
export type Unreadable =
	| 'empty'
	| 'no-sheet'
	| 'locked'
	| 'quotes'
	| 'too-long'
	| 'too-wide'
	| 'long-cell'
	| 'too-large'

/**
 * How many rows and columns a sheet may have, how many characters a cell; how many files a workbook, and what it may take unpacked,
 * in bytes.
 */
export const sheetLimits = { rows: 5_000, columns: 100, cell: 2_000, files: 200, unpacked: 50 * 1024 * 1024 } as const
