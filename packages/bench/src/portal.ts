import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Urls } from '@repo/db/setup'
import { now } from './reader.ts'
import { serve, type Server } from './serve.ts'

const folder = path.resolve(import.meta.dirname, '../../../apps/portal')

/** The portal as it runs for people, on the demo's Monday morning. `organisation`: its slug, when it is not the only one. */
export async function startPortal(urls: Urls, organisation = 'demo'): Promise<Server> {
	if (!existsSync(path.join(folder, 'build/server/index.js'))) throw new Error('The portal is not built: pnpm build.')
	return serve({
		folder,
		script: 'server.ts',
		flags: startFlags(),
		ready: '/health',
		env: (port) => ({
			PORTAL_PORT: String(port),
			DATABASE_URL: urls.portal,
			AUTH_DATABASE_URL: urls.auth,
			ORGANISATION: organisation,
			DEMO: '1',
			DEMO_NOW: now.toISOString(),
		}),
	})
}

/** The flags of Node with which the portal's own `start` runs. */
function startFlags(): string[] {
	const manifest: { scripts: { start: string } } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
	return manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'))
}
