import type { ReactNode } from 'react'
import type { RouteObject, ServerBuild } from 'react-router'

type Routes = ServerBuild['routes']
type Route = NonNullable<Routes[string]>
type Layout = (props: { children: ReactNode }) => ReactNode

/** The routes of a build as React Router takes them outside its framework; the layout of a route stands around its page. */
export function routesBelow(routes: Routes, parentId?: string): RouteObject[] {
	return childrenOf(routes, parentId).map((route) => {
		const { id, path, index } = route
		const { default: Page, ErrorBoundary: Failed, loader, middleware } = route.module
		const shared = {
			id,
			path,
			loader,
			// On the server the next one always gives a response; the type outside the framework does not say so.
			middleware: middleware as RouteObject['middleware'],
			element: Page && inLayout(route, <Page />),
			errorElement: Failed && inLayout(route, <Failed />),
		}
		return index ? { ...shared, index } : { ...shared, children: routesBelow(routes, id) }
	})
}

/** The addresses of all pages whose address has no parameter. */
export function fixedPaths(routes: Routes, parentId?: string, parentPath = '/'): Set<string> {
	const paths = new Set<string>()
	for (const route of childrenOf(routes, parentId)) {
		const path = route.path ? `${parentPath.replace(/\/$/, '')}/${route.path}` : parentPath
		if (/[*:?]/.test(path)) continue
		const below = fixedPaths(routes, route.id, path)
		if (below.size === 0 && route.module.default) paths.add(path)
		for (const one of below) paths.add(one)
	}
	return paths
}

const childrenOf = (routes: Routes, parentId?: string): Route[] =>
	Object.values(routes).filter((route): route is Route => route !== undefined && route.parentId === parentId)

function inLayout({ module }: Route, part: ReactNode): ReactNode {
	if (!('Layout' in module)) return part
	const Document = module.Layout as Layout
	return <Document>{part}</Document>
}
