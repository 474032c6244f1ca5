import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

/** Every page of the backoffice. URLs are words for people; files are words for us. */
export default [
	layout('shell/signed-in.tsx', [
		index('today/today.route.tsx'),
		route('planning', 'planning/planning.route.tsx'),
		route('planning/verplaatsen', 'planning/move.route.tsx'),
		route('planning/uithalen', 'planning/cancel.route.tsx'),
	]),
	route('inloggen', 'account/sign-in.route.tsx'),
	route('uitloggen', 'account/sign-out.route.tsx'),
	route('demo/sign-in', 'account/demo-sign-in.route.tsx'),
	route('bronnen', 'shell/attribution.route.tsx'),
	route('trpc/*', 'server/trpc.route.tsx'),
	route('*', 'shell/not-found.route.tsx'),
] satisfies RouteConfig
