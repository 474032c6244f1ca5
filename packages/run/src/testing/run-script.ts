import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../settings.ts'

type Run = {
	/** Settings, on top of an environment without any of ours. */
	env?: Record<string, string>
	args?: string[]
	/** A command to run it by. */
	before?: string[]
}

/** Runs a script of this package as `npm run` does once the packages are there. `stop`: what Ctrl-C does. */
export function runScript(script: string, { env = {}, args = [], before = [] }: Run) {
	const [program = '', ...more] = [...before, process.execPath, `packages/run/src/${script}.ts`, ...args]
	const child = spawn(program, more, {
		cwd: root,
		env: { ...process.env, DATABASE_URL: '', DEMO: '', INIT_CWD: undefined, ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	})
	const printed = { out: '', err: '' }
	child.stdout?.on('data', (chunk) => (printed.out += String(chunk)))
	child.stderr?.on('data', (chunk) => (printed.err += String(chunk)))
	const ended = once(child, 'close').then(([code]) => ({ code, ...printed }))
	return { ended, stop: () => child.kill('SIGINT') }
}
