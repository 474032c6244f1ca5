import { cores, pin } from './machine.ts'

/** One measurement beside its goal. */
export type Row = {
	row: string
	goal: string
	measured: string
	/** Null: there is no goal. */
	met: boolean | null
	/** Load average when it was measured. */
	load: string
	/** What is behind the number. */
	notes: readonly string[]
}

const heads = ['row', 'goal', 'measured', 'met', 'load'] as const

/** Prints rows as a small table, with what is behind each number below it. */
export function print(rows: readonly Row[]): void {
	const cells = rows.map(({ met, ...row }) => ({ ...row, met: met === null ? '-' : met ? 'yes' : 'NO' }))
	const width = (head: (typeof heads)[number]) => Math.max(head.length, ...cells.map((row) => row[head].length))
	const line = (row: Record<(typeof heads)[number], string>) =>
		heads.map((head) => row[head].padEnd(width(head))).join('  ')
	console.log(line({ row: 'row', goal: 'goal', measured: 'measured', met: 'met', load: 'load' }))
	for (const cell of cells) {
		console.log(line(cell))
		for (const note of cell.notes) console.log(`    ${note}`)
	}
}

/** Runs one benchmark by itself: asks from the core that does not serve. A missed goal is printed; only an error ends with 1. */
export async function runAlone(bench: () => Promise<Row[]>): Promise<void> {
	pin(process.pid, cores.load)
	print(await bench())
}
