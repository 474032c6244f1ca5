import type { Db } from '@repo/db/client'
import type { Acting } from '@repo/db/connect'

/** Who asks, in which role, and how sure we are of it. Comes from the session, never from input. */
export type Actor = Acting & { assurance: 'low' | 'substantial' }

/** The person who really asks: whoever looks along with somebody acts for `personId`, and is someone else. */
export const whoAsks = ({ personId, representativeId }: Actor): string => representativeId ?? personId

/** Everything a domain function may know about the outside world. */
export type Ctx = { db: Db; actor: Actor; now: Date }

/** What goes on by itself because its day has come: nobody acts. Only the worker's login lets it change anything. */
export type Clock = { organisationId: string; personId: null; role: 'clock' }

/** What a life cycle may know about the outside world: somebody of the staff takes the step, or the clock. */
export type TakerCtx = Omit<Ctx, 'actor'> & { actor: Actor | Clock }

/** Run `work` in one transaction; nested calls become savepoints. */
export function inTransaction<C extends TakerCtx, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
	return ctx.db.transaction((db) => work({ ...ctx, db }))
}
