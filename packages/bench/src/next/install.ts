import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** The comparison app, outside the workspace and its lock file. */
export const nextFolder = path.resolve(import.meta.dirname, '../../next')

/** Installs the comparison app from its own lock file and builds it, unless that was done since its sources changed. */
export function installNext(): void {
	const built = path.join(nextFolder, '.next/BUILD_ID')
	const sources = ['pnpm-lock.yaml', 'next.config.js', 'app/layout.js', 'app/page.js', 'app/today.js']
	const changedAt = Math.max(...sources.map((file) => statSync(path.join(nextFolder, file)).mtimeMs))
	if (existsSync(built) && statSync(built).mtimeMs > changedAt) return
	run('pnpm', ['install', '--frozen-lockfile'])
	run(process.execPath, ['node_modules/next/dist/bin/next', 'build'])
}

function run(program: string, args: string[]): void {
	const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
	const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: nextFolder, env, encoding: 'utf8' })
	if (status !== 0)
		throw new Error(`The Next.js app: ${program} ${args.join(' ')} failed.\n${error ?? ''}${stdout}${stderr}`)
}
