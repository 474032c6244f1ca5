import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from './embedded.ts'
import { roomForTests } from './room.ts'

/** Vitest's global setup: one throw-away PostgreSQL in memory for all test files, unless `TEST_DATABASE_URL` names one. */
export default async function setup() {
	if (process.env.TEST_DATABASE_URL) return
	const parent = mkdtempSync(join(roomForTests(), 'instap-test-'))
	const server = await startEmbedded({ dataDir: join(parent, 'postgres'), durable: false })
	process.env.TEST_DATABASE_URL = server.url
	return async () => {
		await server.stop()
		rmSync(parent, { recursive: true, force: true })
	}
}
