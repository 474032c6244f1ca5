import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

/** Every page of the portal. URLs are words for people; files are words for us. */
export default [
	layout('shell/signed-in.tsx', [index('today/today.route.tsx'), route('rooster', 'schedule/weeks.route.tsx')]),
	route('inloggen', 'account/sign-in.route.tsx'),
	route('uitloggen', 'account/sign-out.route.tsx'),
	route('demo/sign-in', 'account/demo-sign-in.route.tsx'),
	route('taal', 'language/language.route.tsx'),
	route('taal/staat-er-niet-bij', 'language/missing-language.route.tsx'),
	route('nederlands', 'language/dutch.route.tsx'),
	route('bronnen', 'shell/attribution.route.tsx'),
	route('trpc/*', 'server/trpc.route.tsx'),
	route('*', 'shell/not-found.route.tsx'),
] satisfies RouteConfig
