import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Runs `work` with a file, readable by this user only, that tells a server of ours what it needs to know. */
export async function withSetup<T>(setup: object, work: (file: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(path.join(tmpdir(), 'instap-bench-'))
	const file = path.join(folder, 'setup.json')
	writeFileSync(file, JSON.stringify(setup), { mode: 0o600 })
	try {
		return await work(file)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

/** What the one who started this server wrote down for it. */
export function readSetup(): unknown {
	return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
}
