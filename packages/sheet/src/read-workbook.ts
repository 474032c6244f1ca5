import { Worker } from 'node:worker_threads'
import type { Unreadable } from './sheet-limits.ts'

/** What reading one workbook may take: memory for objects, in MB, and time, in milliseconds. */
const workbookLimits = { memory: 256, time: 10_000 } as const

type Cells = string[][] | Unreadable

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a workbook in a thread of its own, which is ended when it takes more than `limits`: then the file is `too-large`, and this
 * process goes on. One at a time, so that many files together take no more than one.
 */
export function readWorkbook(
	file: Uint8Array,
	limits: { memory: number; time: number } = workbookLimits,
): Promise<Cells> {
	const read = last.then(() => readApart(file, limits))
	last = read.catch(() => null)
	return read
}

async function readApart(file: Uint8Array, { memory, time }: { memory: number; time: number }): Promise<Cells> {
	// The thread needs none of our settings, and gets none.
	const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
		workerData: file,
		env: {},
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: memory },
	})
	const { promise, resolve, reject } = Promise.withResolvers<Cells>()
	const timer = setTimeout(() => resolve('too-large'), time)
	thread.once('message', resolve)
	thread.once('error', (error: NodeJS.ErrnoException) =>
		error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('too-large') : reject(error),
	)
	thread.once('exit', () => reject(new Error('the thread that reads a workbook ended without an answer')))
	try {
		return await promise
	} finally {
		clearTimeout(timer)
		await thread.terminate()
	}
}
