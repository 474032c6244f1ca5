import { BackupProblem, damaged } from './backup-problem.ts'
import { endOfTable } from './format.ts'

export type Lines = ReturnType<typeof createLines>

/** Takes a text apart by its lines, piece after piece. */
export function createLines(pieces: AsyncIterable<Buffer>, file: string) {
	const source = wholeLines(pieces)[Symbol.asyncIterator]()
	let left: Buffer = Buffer.alloc(0)

	async function isOver() {
		if (left.length > 0) return false
		const { value, done } = await source.next()
		if (!done) left = value
		return done === true
	}

	async function fill() {
		if (await isOver()) throw new BackupProblem(damaged(file))
	}

	/** Takes this many bytes. */
	function take(length: number) {
		const taken = left.subarray(0, length)
		left = left.subarray(length)
		return taken
	}

	return {
		/** True when there is no more text. */
		isOver,
		/** The next line. */
		async next(): Promise<Buffer> {
			await fill()
			return take(left.indexOf('\n') + 1 || left.length)
		},
		/** The lines of a table, many at once, up to the line that closes it. */
		async *untilEnd(): AsyncGenerator<Buffer> {
			for (;;) {
				await fill()
				const end = findEnd(left)
				const rows = take(end ?? left.length)
				if (rows.length > 0) yield rows
				if (end !== undefined) return void take(endOfTable.length)
			}
		},
	}
}

const afterALine = Buffer.concat([Buffer.from('\n'), endOfTable])

/** Where the line that closes a table begins. */
function findEnd(text: Buffer): number | undefined {
	if (text.subarray(0, endOfTable.length).equals(endOfTable)) return 0
	const before = text.indexOf(afterALine)
	return before < 0 ? undefined : before + 1
}

/** The same text in pieces that each end with a line; only the last may not. */
async function* wholeLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let begun: Buffer[] = []
	for await (const piece of pieces) {
		const end = piece.lastIndexOf('\n') + 1
		if (end > 0) yield Buffer.concat([...begun.splice(0), piece.subarray(0, end)])
		if (end < piece.length) begun.push(piece.subarray(end))
	}
	if (begun.length > 0) yield Buffer.concat(begun)
}
