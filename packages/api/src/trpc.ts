import { codeOf, type Connection } from '@repo/db/connect'
import type { Role } from '@repo/db/schema'
import type { Actor, Ctx } from '@repo/domain/context'
import { KeyUsedForSomethingElse, NotFound } from '@repo/domain/errors'
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
}

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
	return error instanceof TRPCError ? error : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause })
}

/** An operation for these roles. It runs in one transaction as the actor: what is thrown leaves nothing behind. */
export function procedureFor(roles: readonly Role[]) {
	return t.procedure.use(async ({ ctx: { connection, actor, now }, next }) => {
		if (actor === null) throw new TRPCError({ code: 'UNAUTHORIZED' })
		if (!roles.includes(actor.role)) throw new TRPCError({ code: 'FORBIDDEN' })
		try {
			return await connection.withActor(
				actor,
				async (db) => {
					const ctx: Ctx = { db, actor, now }
					const result = await next({ ctx })
					if (!result.ok) throw result.error
					return result
				},
				now,
			)
		} catch (error) {
			throw translated(error)
		}
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
