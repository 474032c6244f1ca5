import type { AnswerDocument, Answered } from '@repo/http/app'
import type { ReactNode } from 'react'
import {
	createStaticHandler,
	isRouteErrorResponse,
	type RouterContextProvider,
	type ServerBuild,
	type StaticHandlerContext,
} from 'react-router'
import { createShow, loadAll } from './document-router.server.tsx'
import { fixedPaths, routesBelow } from './document-routes.server.tsx'

type Options = {
	build: ServerBuild
	/** The whole document around what the routes show. */
	write: (request: Request, context: RouterContextProvider, routes: ReactNode) => string
	/** The headers of every document. */
	headers: Record<string, string>
}

type Asked = { request: Request; context: RouterContextProvider }

/**
 * Answers pages that are only read: the same routes, middleware and loaders as React Router's own handler runs, without
 * what that one prepares for a router in the browser, which we never send. It leaves to that handler what is no such
 * page (undefined): forms that were sent, `.data` addresses, and addresses with parameters or without a page.
 */
export function createDocuments({ build, write, headers }: Options): AnswerDocument {
	const pages = fixedPaths(build.routes)
	const handler = createStaticHandler(routesBelow(build.routes), { future: build.future })
	const show = createShow(handler)

	function writePage(found: StaticHandlerContext, { request, context }: Asked): Answered {
		const text = write(request, context, show(found))
		return { text, response: new Response(null, { status: found.statusCode, headers: headersOf(found, headers) }) }
	}

	async function read(asked: Asked, { pathname, search, hash }: URL): Promise<Answered | undefined> {
		let page: Answered | undefined
		const response = await handler.query(asked.request, {
			requestContext: asked.context,
			dataStrategy: loadAll,
			normalizePath: () => ({ pathname, search, hash }),
			generateMiddlewareResponse: async (query) => {
				const found = await query(asked.request)
				if (found instanceof Response) return found
				tellErrors(found, build, asked)
				page = writePage(found, asked)
				return page.response
			},
		})
		// Middleware that answers something else than our response does not know that the text stands beside it.
		if (page) return response === page.response ? page : undefined
		return response instanceof Response ? { response } : undefined
	}

	return async (request, url, context) => {
		if (request.method === 'POST' || !pages.has(url.pathname)) return undefined
		return read({ request, context }, url)
	}
}

/** The headers of a document, with the cookies that loaders set. */
function headersOf({ loaderHeaders }: StaticHandlerContext, headers: Record<string, string>): Headers {
	const all = new Headers(headers)
	for (const one of Object.values(loaderHeaders))
		for (const cookie of one.getSetCookie()) all.append('Set-Cookie', cookie)
	return all
}

/** Failures of loaders reach the log; what went wrong inside never reaches a page. */
function tellErrors({ errors, matches }: StaticHandlerContext, { entry }: ServerBuild, asked: Asked) {
	for (const [id, error] of Object.entries(errors ?? {})) {
		if (isRouteErrorResponse(error)) continue
		entry.module.handleError?.(error, { ...asked, params: matches[0]?.params ?? {} })
		if (errors && error instanceof Error) errors[id] = new Error('Unexpected Server Error')
	}
}
