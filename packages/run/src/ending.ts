import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { Problem } from './problem.ts'

/** What must be undone before this process ends, in reverse order. */
export type Ending = {
	/** Adds something to undo. Announce it before it begins: the end may come while it is being made. */
	undo: (step: () => Promise<unknown>) => void
	/** Undoes everything once and exits; the first exit code counts. */
	end: (code: number) => Promise<never>
	/** True when the end has begun; what fails from then on fails because of it. */
	hasBegun: () => boolean
	/** Throws when the end has begun, so that nothing new is started. */
	check: () => void
}

/** Ends in order by a signal, and when the process that started this one is gone; `interrupted` is the exit code then. */
export function createEnding(interrupted = 0): Ending {
	const steps: (() => Promise<unknown>)[] = []
	let ended: Promise<never> | undefined
	async function undoAll(code: number): Promise<never> {
		for (const step of steps.toReversed()) await step().catch(() => {})
		process.exit(code)
	}
	const end = (code: number) => (ended ??= undoAll(code))
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(interrupted))
	process.once('disconnect', () => void end(interrupted))
	// The screen may be closed before us.
	for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
	return {
		undo: (step) => void steps.push(step),
		end,
		hasBegun: () => ended !== undefined,
		check: () => {
			if (ended) throw new Problem('Stopped.')
		},
	}
}

/** One start per data folder: the kernel keeps the name for the first, and takes it back when it dies. */
export async function claim(folder: string): Promise<void> {
	const name = `\0start-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
	const server = createServer((socket) => socket.destroy())
	await new Promise<void>((resolve, reject) => {
		server.once('error', () =>
			reject(new Problem(`It is already running with the data in ${folder}: stop that one first.`)),
		)
		server.listen(name, resolve)
	})
	server.unref()
}
