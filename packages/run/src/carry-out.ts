import path from 'node:path'
import { createEnding } from './ending.ts'
import type { Ending } from './ending.ts'
import { Problem, tell } from './problem.ts'

/**
 * Runs a command of `package.json` from beginning to end, undoes what it started, and says in one sentence what went
 * wrong. The exit code is 0 when it was done, 1 when it was not, 130 when it was stopped half way.
 */
export function carryOut(command: (ending: Ending) => Promise<void>): void {
	let code = 130
	const ending = createEnding()
	// What is announced first is done last: a signal ends us with a code of our own.
	ending.undo(async () => process.exit(code))
	const failed = (error: unknown) => {
		if (ending.hasBegun()) return
		process.stderr.write(`${tell(error)}\n`)
		code = 1
	}
	command(ending)
		.then(() => void (code = 0), failed)
		.finally(() => void ending.end(code))
}

/** Does work that gives up, and cleans up, when the end comes before it is done. */
export async function stoppable<T>(ending: Ending, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
	ending.check()
	const control = new AbortController()
	const working = work(control.signal)
	ending.undo(async () => {
		control.abort()
		await working
	})
	return working
}

/** The one file that a command is about. Its name counts from the folder in which the command was typed. */
export function readFileName(command: string): string {
	const [name, ...more] = process.argv.slice(2)
	if (!name || name.startsWith('-') || more.length > 0)
		throw new Problem(`Name one file, such as: npm run ${command} -- /var/backups/instap-2026-11-23.gz`)
	return path.resolve(process.env.INIT_CWD ?? '.', name)
}
