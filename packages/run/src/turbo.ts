import { spawn } from 'node:child_process'
import type { Ending } from './ending.ts'
import { Problem } from './problem.ts'
import { root } from './settings.ts'

/** Builds the two apps and what they need; what did not change comes from turbo's cache. */
export async function buildApps(ending: Ending): Promise<void> {
	const filters = ['--filter=@repo/portal', '--filter=@repo/backoffice']
	const child = spawn('turbo', ['run', 'build', ...filters, '--output-logs=errors-only'], {
		cwd: root,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	})
	const ended = new Promise<number | string>((resolve) => {
		child.once('error', (error) => resolve(String(error)))
		child.once('close', (code) => resolve(code ?? 1))
	})
	ending.undo(async () => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
		await ended
	})
	let output = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
	const result = await ended
	ending.check()
	if (result === 0) return
	if (/ENOSPC|No space left/i.test(output)) throw new Problem('There is no disk space left to build the apps.')
	process.stderr.write(output)
	throw new Problem(`The apps could not be built; see above (${result}).`)
}
