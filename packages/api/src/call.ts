import type { AnyRouter, TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { RequestContext } from './trpc.ts'

/** Operations that one HTTP request may hold at most. */
const batchMax = 10

/**
 * For loaders and actions, in process: what the caller can do something about leaves as a `Response` with the right status,
 * so that the page's error boundary shows it, and so does a database that is away or too busy; everything else reaches the log.
 */
export const asResponse = {
	onError({ error }: { error: TRPCError }) {
		const status = getHTTPStatusCodeFromError(error)
		if (status < 500) throw new Response(null, { status })
		if (status === 503) throw new Response(null, { status, headers: { 'Retry-After': '10' } })
	},
}

/**
 * The operations over HTTP, at `/trpc` of the app that owns them. What an operation is asked with is posted, also where it only reads:
 * addresses end in the logs of proxies and in the history of browsers, and names may not (A10). An address with input is refused.
 */
export async function handleOver(router: AnyRouter, request: Request, context: RequestContext): Promise<Response> {
	if (new URL(request.url).searchParams.has('input')) return new Response(null, { status: 400 })
	return fetchRequestHandler({
		endpoint: '/trpc',
		req: request,
		router,
		maxBatchSize: batchMax,
		allowMethodOverride: true,
		createContext: () => context,
	})
}
