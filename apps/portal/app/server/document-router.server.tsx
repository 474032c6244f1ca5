import type { ReactNode } from 'react'
import {
	createStaticRouter,
	type DataRouter,
	type DataStrategyFunctionArgs,
	type DataStrategyResult,
	type RouterContextProvider,
	type StaticHandler,
	type StaticHandlerContext,
	StaticRouterProvider,
} from 'react-router'

/** Makes what the routes show out of what their loaders found. */
export function createShow({ dataRoutes }: StaticHandler): (found: StaticHandlerContext) => ReactNode {
	/** What holds for every page, made once: React Router would read all routes anew for each. */
	let router: DataRouter | undefined
	return (found) => {
		router ??= createStaticRouter(dataRoutes, found)
		const { location, matches, loaderData, actionData, errors } = found
		const state = { ...router.state, location, matches, loaderData, actionData, errors }
		const here: DataRouter = Object.create(router, { state: { value: state } })
		return <StaticRouterProvider router={here} context={found} hydrate={false} />
	}
}

/** All loaders at once. React Router's own way gives each a URL of its own, and a race against the reader's leaving. */
export async function loadAll({ matches, ...asked }: DataStrategyFunctionArgs<unknown>) {
	const args = { ...asked, context: asked.context as RouterContextProvider }
	const results: Record<string, DataStrategyResult> = {}
	await Promise.all(
		matches.map(async ({ route: { id, loader }, params }) => {
			if (typeof loader !== 'function') return
			try {
				results[id] = { type: 'data', result: await loader({ ...args, params }) }
			} catch (error) {
				results[id] = { type: 'error', result: error }
			}
		}),
	)
	return results
}
