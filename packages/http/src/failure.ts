import { matchRoutes } from 'react-router'
import type { RouterContextProvider, ServerBuild } from 'react-router'

/** Remembers which error made a request fail, so that its log line can name it. */
export type Failures = { build: ServerBuild; of(context: RouterContextProvider): unknown }

/**
 * Stands before the app's own `handleError`. React Router's default would print the whole error, in which values of
 * people may stand.
 */
export function collectFailures(build: ServerBuild): Failures {
	const errors = new WeakMap<object, unknown>()
	const { handleError } = build.entry.module
	const module: ServerBuild['entry']['module'] = {
		...build.entry.module,
		handleError(error, args) {
			errors.set(args.context, error)
			handleError?.(error, args)
		},
	}
	return { build: { ...build, entry: { ...build.entry, module } }, of: (context) => errors.get(context) }
}

/** One line per failed request, without personal data: the route's pattern, the error's name and where it arose. */
export function failureLine(
	status: number,
	method: string,
	pathname: string,
	build: ServerBuild,
	error: unknown,
): string {
	const name = error instanceof Error ? error.name : error === undefined ? '' : typeof error
	const where =
		error instanceof Error ? /\n\s+at .*?([\w.-]+\/[\w.-]+:\d+):\d+\)?/.exec(error.stack ?? '')?.[1] : undefined
	return [status, method, routePattern(build, pathname), name, where && `at ${where}`].filter(Boolean).join(' ')
}

type Node = { id: string; path?: string; index?: false; children: Node[] }

/** `/planning/:person` for `/planning/7f3c`: an address can name a person, its pattern cannot. */
function routePattern(build: ServerBuild, pathname: string): string {
	const children = (parentId?: string): Node[] =>
		Object.values(build.routes)
			.filter((route) => route !== undefined && (route.parentId || undefined) === parentId)
			.flatMap((route) => (route ? [{ id: route.id, path: route.path ?? '', children: children(route.id) }] : []))
	const matches = matchRoutes(children(), pathname.replace(/(\/_root)?\.data$/, '') || '/') ?? []
	const pattern = matches.map(({ route }) => route.path?.replace(/^\/|\/$/g, '')).filter(Boolean)
	return `/${pattern.join('/')}`
}
