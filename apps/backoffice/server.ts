import { fileURLToPath } from 'node:url'
import { endProcess } from '@repo/http/end-process'
import { startServer } from '@repo/http/server'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import type * as Entry from './app/entry.server.tsx'

const build: ServerBuild = await import(new URL('./build/server/index.js', import.meta.url).href)
const { settings, health, close, mayStart, plainAnswer, addressContext } = build.entry.module as unknown as typeof Entry
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

if (!(await mayStart())) {
	console.error('The backoffice does not start: demo mode beside a real organisation. Leave DEMO out.')
	process.exit(1)
}

const server = await startServer({
	build,
	port: settings.port,
	origin: settings.origin,
	trustedProxies: settings.trustedProxies,
	securityContact: settings.securityContact,
	staticDirs: [
		{ at: '/ui', dir: folder('../../packages/ui/dist'), immutable: true },
		{ at: '/assets', dir: folder('./build/client/assets'), immutable: true },
	],
	health,
	context: (_, { address }) => new RouterContextProvider(new Map([[addressContext, address]])),
	plainAnswer,
}).catch((error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${settings.port} is taken: stop what uses it, or set BACKOFFICE_PORT.`
			: `The backoffice does not start: ${error.message}`,
	)
	process.exit(1)
})

endProcess(async () => {
	await server.close()
	await close()
})
console.log(`backoffice ${settings.origin}`)
