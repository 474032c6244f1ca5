import type { Keys } from '@repo/auth/keys'
import { codeOf, type Connection, isUnavailable } from '@repo/db/connect'
import type { Role } from '@repo/db/schema'
import type { LogCtx } from '@repo/domain/access/log-access'
import type { Actor } from '@repo/domain/context'
import { KeyUsedForSomethingElse, NotFound } from '@repo/domain/errors'
import { isOperationInTask } from '@repo/domain/hand-over/hand-over.rules'
import { isOperationInParts, type RepresentativePart } from '@repo/domain/representative/representative.rules'
import { initTRPC, TRPCError } from '@trpc/server'

/** What a request brings: who asks (from the session, never from input), in which organisation, and when. */
export type RequestContext = {
	/** The pool of this app's login. */
	connection: Connection
	/** The pool for people who are not signed in. */
	visitors: Connection
	organisationId: string
	actor: Actor | null
	now: Date
	/** The network address that the request came from, for the log. */
	address: string
	/** The session of the actor; null when nobody is signed in. */
	sessionId: string | null
	/**
	 * How much this session opens now; on a colleague's device one task and nothing else (`hand-over.rules.ts`), and to whoever looks
	 * along the parts that the participant left open (`representative.rules.ts`).
	 */
	opened: Opened | { task: string } | { parts: readonly RepresentativePart[] }
	/** The keys of the installation, for what is handed out as a few digits. */
	keys: Keys
}

/**
 * How much a session of a participant opens: on a shared screen by the card alone, Vandaag and Rooster; then what is the own;
 * then, when its person proved to be there in the last half hour, what is private too. A session of staff opens all of that,
 * and what is grave when its person proved to be there in the last ten minutes (A6).
 */
const openings = ['card', 'own', 'private', 'grave'] as const
export type Opened = (typeof openings)[number]

/** What an operation has: who asks, by which session, from where, and a handle inside its transaction. */
export type OperationContext = LogCtx & { sessionId: string | null; keys: Keys }

const t = initTRPC.context<RequestContext>().create({
	isDev: false,
	/** Outside we say which kind of error it is, never what went wrong inside. */
	errorFormatter: ({ shape, error }) => ({
		...shape,
		message: error.code,
		data: { code: error.code, httpStatus: shape.data.httpStatus },
	}),
})

export const { router, createCallerFactory } = t

/** A key that leads nowhere, or a row that row-level security hides: to the caller both do not exist. */
const hidden = new Set(['23503', '42501'])

/** Turns what the domain throws into the status that a caller sees; anything else is ours to mend (500). */
function translated(error: unknown): TRPCError {
	const cause = error instanceof TRPCError && error.cause !== undefined ? error.cause : error
	if (cause instanceof NotFound || hidden.has(codeOf(cause))) return new TRPCError({ code: 'NOT_FOUND', cause })
	if (cause instanceof KeyUsedForSomethingElse) return new TRPCError({ code: 'CONFLICT', cause })
	if (isUnavailable(cause)) return new TRPCError({ code: 'SERVICE_UNAVAILABLE', cause })
	return error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause })
}

/** What an operation is for: these roles, sessions that open as much as it needs, on the tablet of a hall or anywhere else. */
type Needs = { roles: readonly Role[]; opened: Opened; onTablet?: true }

/** Refuses who may not ask this; answers who does. */
function mayAsk({ actor, opened }: RequestContext, needs: Needs, operation: string): Actor {
	if (actor === null) throw new TRPCError({ code: 'UNAUTHORIZED' })
	const isPlace = (actor.tabletId !== undefined) === (needs.onTablet === true)
	const isSelf = (actor.representativeId === undefined) === !isForParts(opened)
	if (!needs.roles.includes(actor.role) || !opens(opened, needs, operation) || !isPlace || !isSelf)
		throw new TRPCError({ code: 'FORBIDDEN' })
	return actor
}

const isForParts = (opened: RequestContext['opened']) => typeof opened === 'object' && 'parts' in opened

/** Whether a session that is open so far opens this operation. What no task and no part names is shut there by itself. */
function opens(opened: RequestContext['opened'], needs: Needs, operation: string): boolean {
	if (typeof opened === 'string') return openings.indexOf(opened) >= openings.indexOf(needs.opened)
	return 'task' in opened ? isOperationInTask(opened.task, operation) : isOperationInParts(opened.parts, operation)
}

/** One transaction as the actor. */
const within = <T>(
	{ connection, now, ...asking }: RequestContext,
	actor: Actor,
	work: (ctx: OperationContext) => Promise<T>,
) =>
	connection.withActor(
		actor,
		(db) => {
			const { address, sessionId, keys } = asking
			return work({ db, actor, now, address, sessionId, keys })
		},
		now,
	)

/**
 * An operation for these roles, for sessions that open as much as it needs. It runs in one transaction as the actor: what is
 * thrown leaves nothing behind.
 */
export const procedureFor = (roles: readonly Role[], opened: Opened = 'own') => inTransaction({ roles, opened })

/** An operation on the tablet of a hall, and nowhere else: a session there may ask nothing but these. */
export const procedureOnTablet = (roles: readonly Role[]) => inTransaction({ roles, opened: 'own', onTablet: true })

function inTransaction(needs: Needs) {
	return t.procedure.use(async ({ ctx: asking, path, next }) => {
		const actor = mayAsk(asking, needs, path)
		try {
			return await within(asking, actor, async (ctx) => {
				const result = await next({ ctx })
				if (!result.ok) throw result.error
				return result
			})
		} catch (error) {
			throw translated(error)
		}
	})
}

/**
 * An operation for these roles that does something slow first, such as hashing: it runs outside any transaction, and opens
 * its own for what it writes (`within`).
 */
export function procedureOutside(roles: readonly Role[], opened: Opened = 'own') {
	return t.procedure.use(async ({ ctx: asking, path, next }) => {
		const actor = mayAsk(asking, { roles, opened }, path)
		const { now, address, sessionId, keys } = asking
		const open = <T>(work: (ctx: OperationContext) => Promise<T>) => within(asking, actor, work)
		const result = await next({ ctx: { actor, now, address, sessionId, keys, within: open } })
		if (!result.ok) throw translated(result.error)
		return result
	})
}

/** An operation for anyone at the door, inside the organisation of the host name. */
export const visitorProcedure = t.procedure.use(({ ctx: { visitors, organisationId, now }, next }) =>
	visitors.withVisitor(organisationId, async (db) => {
		const result = await next({ ctx: { db, organisationId, now } })
		if (!result.ok) throw translated(result.error)
		return result
	}),
)
