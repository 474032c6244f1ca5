import { readDeviceCookie, renewDeviceCookie } from '@repo/auth/device-cookie'
import { findCalledBy } from '@repo/auth/find-called-by'
import { isKiosk } from '@repo/auth/kiosk/find-kiosk'
import { isOnShared } from '@repo/auth/lifetimes'
import { readSession, type Session, type SignedIn } from '@repo/auth/read-session'
import { blankSessionCookie, readSessionCookie } from '@repo/auth/session-cookie'
import { isCardAlone, needsUnlock } from '@repo/auth/unlock/needs-unlock'
import { createApi, type RequestContext } from '@repo/api/portal'
import type { Represented } from '@repo/auth/representative/find-represented'
import { isUnavailable } from '@repo/db/connect'
import { partsNow } from '@repo/domain/representative/representative.rules'
import { createContext, type MiddlewareFunction, redirect, type RouterContextProvider } from 'react-router'
import { now, settings } from './env.server.ts'
import { isHandedOver, keepToTask, taskContext, taskOf } from './handed-over.server.ts'
import { openingOf, pageTo } from './pages.server.ts'
import { alongWith, keepToParts, representedContext } from './represented.server.ts'
import { connection, organisationId, visitors } from './services.server.ts'

/** The api as whoever asks: nobody in particular before sign-in. */
export const apiContext = createContext<ReturnType<typeof createApi>>()

/** Whether someone is signed in; false as long as nobody has looked. */
export const signedInContext = createContext(false)

/** What whoever is signed in is called, where more people use the same phone; every page then says it. */
export const whoContext = createContext<string | null>(null)

/** Whether the session is on what people share, and ends when nobody touches it. */
export const sharedContext = createContext(false)

/** The network address that the request came from; our server says it. */
export const addressContext = createContext<string>()

/** The session of whoever is signed in: by what, until when, and when its person was last checked. */
export const sessionContext = createContext<Session | null>(null)

/** What a request brings, for the one route that hands it on. */
export const requestContext = createContext<RequestContext>()

/** Reads who asks from the session, once per request, before anything else. A session of elsewhere is nobody. */
export const readActor: MiddlewareFunction<Response> = async ({ request, url, context }, next) => {
	const asked = { now: now(), organisationId: await organisationId().catch(unavailable) }
	const cookieHeader = request.headers.get('cookie')
	const session = await readSession(visitors, { cookieHeader, app: 'portal', now: asked.now }).catch(unavailable)
	const standing = session?.actor.organisationId === asked.organisationId ? session : null
	const task = standing && taskOf(standing.session)
	const along = standing && (await alongWith(standing.actor).catch(unavailable))
	const who = whoAsks(standing, along, asked.now)
	const asking = { ...asked, ...who, connection, visitors, address: context.get(addressContext), keys: settings.keys }
	context.set(requestContext, asking)
	context.set(apiContext, createApi(asking))
	context.set(taskContext, task)
	context.set(representedContext, along)
	if (task !== null) keepToTask(task, url)
	if (standing) await tellPages(context, standing, cookieHeader)
	const response = await next()
	if (session?.cookie) keep(response, session.cookie)
	if (session?.cookie && session.session.deviceId) keep(response, renewDeviceCookie(cookieHeader))
	return response
}

/** Who asks, by which session, and how much that opens; to whoever looks along, the parts that were left open. */
function whoAsks(standing: SignedIn | null, along: Represented | null, at: Date) {
	if (standing === null) return { actor: null, sessionId: null, opened: 'card' } as const
	const { actor, session } = standing
	const partsOf = ({ parts }: Represented) => ({ parts: partsNow(parts, !needsUnlock(session, at)) })
	return { actor, sessionId: session.sessionId, opened: along === null ? openedBy(session, at) : partsOf(along) }
}

/** What pages know of a session. */
async function tellPages(
	context: Readonly<RouterContextProvider>,
	{ actor, session }: SignedIn,
	cookieHeader: string | null,
) {
	context.set(sessionContext, session)
	context.set(signedInContext, true)
	context.set(sharedContext, isOnShared(session.means))
	// Who looks along reads on every page with whom.
	if (actor.representativeId !== undefined) return
	if (isShared(session, cookieHeader)) context.set(whoContext, await findCalledBy(visitors, actor).catch(unavailable))
}

/** Whether other people use what this session runs on. */
const isShared = ({ means }: Session, cookieHeader: string | null) =>
	isOnShared(means) || readDeviceCookie(cookieHeader).length > 1

/** Moves the end of a cookie, unless the page has just said what becomes of it. */
function keep({ headers }: Response, cookie: string | null) {
	const name = cookie?.split('=')[0] ?? ''
	if (cookie && !headers.getSetCookie().some((one) => one.startsWith(`${name}=`))) headers.append('Set-Cookie', cookie)
}

/** How much a session opens: on a colleague's device one task, on a shared screen with the card alone little, and what is private only after a proof. */
function openedBy(session: Session, at: Date): RequestContext['opened'] {
	const task = taskOf(session)
	if (task !== null) return { task }
	if (isCardAlone(session)) return 'card'
	return needsUnlock(session, at) ? 'own' : 'private'
}

/** A database that is away for a moment is not a fault of the page: it says to come back soon. */
function unavailable(error: unknown): never {
	if (isUnavailable(error)) throw new Response(null, { status: 503, headers: { 'Retry-After': '10' } })
	throw error
}

/** Where someone may be who only showed a card, on a shared screen. */
const openToCard: ReadonlySet<string> = new Set(['/', '/rooster', '/openen', '/openen/coach'])

/**
 * Pages below this are for someone who is signed in; on a shared screen, by the card alone, only Vandaag and Rooster. Whose
 * session has ended meanwhile hears so, and the browser forgets it.
 */
export const requireActor: MiddlewareFunction<Response> = ({ request, url, context }) => {
	const { actor, opened } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	if (actor === null) {
		if (isHandedOver(cookieHeader))
			throw redirect('/teruggeven', { headers: { 'Set-Cookie': blankSessionCookie('portal') } })
		const door = isKiosk(cookieHeader) ? '/kaart' : '/inloggen'
		if (readSessionCookie(cookieHeader, 'portal') === null) throw redirect(door)
		throw redirect(`${door}?even-weg`, { headers: { 'Set-Cookie': blankSessionCookie('portal') } })
	}
	const along = context.get(representedContext)
	if (along !== null) keepToParts(along, url)
	if (opened === 'card' && !openToCard.has(url.pathname)) throw redirect(openingOf(pageTo(url.pathname)))
}
