import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import path from 'node:path'
import type { Urls } from '../world/world.ts'
import { readEvidence } from './evidence.ts'
import { makeSearch } from './find-leaks.ts'
import { readCanaries, readOtherColumns } from './read-canaries.ts'

/**
 * A10: looks for everybody who is in the database in all that the run left behind: logs, addresses, error pages, cookies and
 * storage of browsers, columns where nobody should be. Answers a line for each that was found.
 */
export async function reportLeaks(urls: Urls, folder: string, logs: readonly string[]): Promise<string[]> {
	const canaries = await readCanaries(urls.migration)
	const evidence = [
		...readEvidence(folder),
		...(await readOtherColumns(urls.migration)),
		...logs.map((text) => ({ kind: 'log', where: 'PostgreSQL', text })),
	]
	if (canaries.length === 0 || evidence.length === 0) throw new Error('The run left nothing behind to look in.')
	return evidence
		.flatMap(makeSearch(canaries))
		.map(({ column, value, kind, where }) => `${column} "${value}" stands in ${kind} (${where})`)
}

/** Lets the worker go over all that the run made: its first round does all of its work. Answers what it says. */
export function runWorker(urls: Urls, folder: string): Promise<string[]> {
	const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
	const child = spawn(process.execPath, ['src/worker.ts'], {
		cwd: path.resolve(import.meta.dirname, '../../../../apps/worker'),
		env: {
			PATH: process.env.PATH,
			NODE_ENV: 'production',
			DATABASE_URL: urls.worker,
			LOG_KEY: key,
			LOG_HEADS: path.join(folder, 'access-heads.log'),
		},
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	})
	let said = ''
	const hear = (chunk: Buffer) => {
		said += String(chunk)
		if (said.includes('worker ready')) child.kill('SIGTERM')
	}
	child.stdout?.on('data', hear)
	child.stderr?.on('data', hear)
	return new Promise((resolve) => child.once('close', () => resolve(said.split('\n').filter(Boolean))))
}
