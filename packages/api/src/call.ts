import type { AnyRouter, TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { RequestContext } from './trpc.ts'

/** Operations that one HTTP request may hold at most. */
const batchMax = 10

/**
 * For loaders and actions, in process: what the caller can do something about leaves as a `Response` with the right status,
 * so that the page's error boundary shows it; everything else reaches the log.
 */
export const asResponse = {
	onError({ error }: { error: TRPCError }) {
		const status = getHTTPStatusCodeFromError(error)
		if (status < 500) throw new Response(null, { status })
	},
}

/** The operations over HTTP, at `/trpc` of the app that owns them. */
export function handleOver(router: AnyRouter, request: Request, context: RequestContext): Promise<Response> {
	return fetchRequestHandler({
		endpoint: '/trpc',
		req: request,
		router,
		maxBatchSize: batchMax,
		createContext: () => context,
	})
}
