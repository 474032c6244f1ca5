import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Urls } from '@repo/db/setup'
import { nodeFlags } from '@repo/run/node-flags'
import { now } from './reader.ts'
import { serve, type Server } from './serve.ts'

const folder = path.resolve(import.meta.dirname, '../../../apps/backoffice')

/** The backoffice as it runs for people, on the demo's Monday morning. `organisation`: its slug. */
export async function startBackoffice(urls: Urls, organisation: string): Promise<Server> {
	if (!existsSync(path.join(folder, 'build/server/index.js')))
		throw new Error('The backoffice is not built: pnpm build.')
	return serve({
		folder,
		script: 'server.ts',
		flags: nodeFlags,
		ready: '/health',
		env: (port) => ({
			BACKOFFICE_PORT: String(port),
			DATABASE_URL: urls.backoffice,
			AUTH_DATABASE_URL: urls.auth,
			SECRET_KEY: Buffer.alloc(32, 'only for benchmarks').toString('base64url'),
			ORGANISATION: organisation,
			DEMO: '1',
			DEMO_NOW: now.toISOString(),
		}),
	})
}
