import { isFresh } from '@repo/auth/confirm-presence'
import { readSession, type Session, type SignedIn } from '@repo/auth/read-session'
import { createApi, type RequestContext } from '@repo/api/backoffice'
import { isUnavailable } from '@repo/db/connect'
import { createContext, type MiddlewareFunction, redirect } from 'react-router'
import { now, settings } from './env.server.ts'
import { isOpenWhileLocked, lockedContext } from './locked.server.ts'
import { connection, organisationId, visitors } from './services.server.ts'

/** The api as whoever asks: nobody in particular before sign-in. */
export const apiContext = createContext<ReturnType<typeof createApi>>()

/** The network address that the request came from; our server says it. */
export const addressContext = createContext<string>()

/** The session of whoever is signed in: by what, until when, and when its person was last checked. */
export const sessionContext = createContext<Session | null>(null)

/**
 * The session of a supervisor on the tablet of a hall: what it can do there, and until when. On every page but the tablet's
 * own nobody is signed in by it.
 */
export const tabletContext = createContext<{ api: ReturnType<typeof createApi>['hall']; endsAt: Date } | null>()

type Role = NonNullable<RequestContext['actor']>['role']

/** What a request brings, for the one route that hands it on. */
export const requestContext = createContext<RequestContext>()

/**
 * Reads who asks from the session, once per request, before anything else. A session of elsewhere is nobody, and so is one
 * that is locked while the device is handed over: that leads to the page to unlock it, whatever was asked.
 */
export const readActor: MiddlewareFunction<Response> = async ({ request, url, context }, next) => {
	const asked = { now: now(), organisationId: await organisationId().catch(unavailable) }
	const cookieHeader = request.headers.get('cookie')
	const session = await readSession(visitors, { cookieHeader, app: 'backoffice', now: asked.now }).catch(unavailable)
	const standing = session?.actor.organisationId === asked.organisationId ? session : null
	const { tablet, locked, actor, own } = whoAsks(standing)
	const address = context.get(addressContext)
	const sessionId = own?.sessionId ?? null
	const opened = openedBy(own, asked.now)
	const asking = { ...asked, connection, visitors, actor, address, sessionId, keys: settings.keys, opened }
	context.set(sessionContext, own)
	context.set(requestContext, asking)
	context.set(apiContext, createApi(asking))
	context.set(tabletContext, tablet && onTablet(asking, tablet))
	context.set(lockedContext, locked)
	if (locked !== null && !isOpenWhileLocked(url.pathname)) throw redirect('/ontgrendelen')
	const response = await next()
	if (session?.cookie) response.headers.append('Set-Cookie', session.cookie)
	return response
}

/** Somebody on a page like any other, a supervisor on the tablet of a hall, or nobody while the device is handed over. */
function whoAsks(standing: SignedIn | null) {
	const nobody = { tablet: null, locked: null, actor: null, own: null }
	if (standing === null) return nobody
	if (standing.session.means === 'hall_card') return { ...nobody, tablet: standing }
	if (standing.session.lockedAt !== null) return { ...nobody, locked: standing }
	return { ...nobody, actor: standing.actor, own: standing.session }
}

/** What a supervisor can do on the tablet that the session hangs on. */
function onTablet(asking: RequestContext, { actor, session: { kioskId, sessionId, endsAt } }: SignedIn) {
	if (kioskId === null) return null
	return { api: createApi({ ...asking, sessionId, actor: { ...actor, tabletId: kioskId } }).hall, endsAt }
}

/** Staff may do all that their role may; what is grave only when they proved to be there a moment ago. */
const openedBy = (session: Session | null, at: Date): RequestContext['opened'] =>
	session !== null && isFresh(session, at) ? 'grave' : 'private'

/** A database that is away for a moment is not a fault of the page: it says to come back soon. */
function unavailable(error: unknown): never {
	if (isUnavailable(error)) throw new Response(null, { status: 503, headers: { 'Retry-After': '10' } })
	throw error
}

/** Pages below this are for someone who is signed in. The tablet of a hall has its own page and no other. */
export const requireActor: MiddlewareFunction<Response> = ({ context }) => {
	if (context.get(tabletContext) !== null) throw redirect('/hal')
	if (context.get(requestContext).actor === null) throw redirect('/inloggen')
}

/**
 * Pages for these roles, asked before any loader above them runs: whoever gets an error page gets no name with it (A10). What
 * someone may do there, the api decides.
 */
export const requireRole =
	(may: (role: Role) => boolean): MiddlewareFunction<Response> =>
	({ context }) => {
		const { actor } = context.get(requestContext)
		if (actor === null || !may(actor.role)) throw new Response(null, { status: 403 })
	}
