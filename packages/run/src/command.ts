import { spawn } from 'node:child_process'
import type { Ending } from './ending.ts'
import { root } from './settings.ts'

export type Ran = { code: number; output: string }
type Options = { env?: NodeJS.ProcessEnv; cwd?: string }

/** How long a program may take to end when we do, in milliseconds. */
const patience = 10_000

/** Runs a program to its end, collecting what it prints. It is stopped, with all that it started, when we end. */
export async function run(ending: Ending, program: string, args: string[], options: Options = {}): Promise<Ran> {
	ending.check()
	const child = spawn(program, args, {
		cwd: options.cwd ?? root,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	})
	let output = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
	const ended = new Promise<number>((resolve) => {
		child.once('error', (error) => {
			output += String(error)
			resolve(1)
		})
		child.once('close', (code) => resolve(code ?? 1))
	})
	ending.undo(async () => {
		const signal = (name: NodeJS.Signals) => child.pid !== undefined && process.kill(-child.pid, name)
		if (child.exitCode !== null || child.signalCode !== null) return
		// As Ctrl-C would: test runners then take down what they have set up.
		signal('SIGINT')
		const timer = setTimeout(() => signal('SIGKILL'), patience)
		await ended
		clearTimeout(timer)
	})
	const code = await ended
	ending.check()
	return { code, output }
}
