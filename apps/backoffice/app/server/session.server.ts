import { readSession } from '@repo/auth/read-session'
import { createApi, type RequestContext } from '@repo/api/backoffice'
import { isUnreachable } from '@repo/db/connect'
import { createContext, type MiddlewareFunction, redirect } from 'react-router'
import { now } from './env.server.ts'
import { connection, organisationId, visitors } from './services.server.ts'

/** The api as whoever asks: nobody in particular before sign-in. */
export const apiContext = createContext<ReturnType<typeof createApi>>()

/** What a request brings, for the one route that hands it on. */
export const requestContext = createContext<RequestContext>()

/** Reads who asks from the session, once per request, before anything else. A session of elsewhere is nobody. */
export const readActor: MiddlewareFunction<Response> = async ({ request, context }, next) => {
	const asked = { now: now(), organisationId: await organisationId().catch(unavailable) }
	const cookieHeader = request.headers.get('cookie')
	const session = await readSession(visitors, { cookieHeader, app: 'backoffice', now: asked.now }).catch(unavailable)
	const actor = session?.actor.organisationId === asked.organisationId ? session.actor : null
	const asking = { ...asked, connection, visitors, actor }
	context.set(requestContext, asking)
	context.set(apiContext, createApi(asking))
	const response = await next()
	if (session?.cookie) response.headers.append('Set-Cookie', session.cookie)
	return response
}

/** A database that is away for a moment is not a fault of the page: it says to come back soon. */
function unavailable(error: unknown): never {
	if (isUnreachable(error)) throw new Response(null, { status: 503, headers: { 'Retry-After': '10' } })
	throw error
}

/** Pages below this are for someone who is signed in. */
export const requireActor: MiddlewareFunction<Response> = ({ context }) => {
	if (context.get(requestContext).actor === null) throw redirect('/inloggen')
}
