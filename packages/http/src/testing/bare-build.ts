import type { ServerBuild } from 'react-router'

/** What React Router's build says of every app; a test adds the entry, the routes and their assets. */
export const bareBuild = {
	publicPath: '/',
	assetsBuildDirectory: 'build/client',
	future: {},
	ssr: true,
	isSpaMode: false,
	prerender: [],
	routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
} as const satisfies Partial<ServerBuild>
