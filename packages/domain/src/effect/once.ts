import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { effect } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { KeyUsedForSomethingElse } from '../errors.ts'

/** Rolls back an attempt that had no effect, so that its key stays free. */
class NoEffect<T> extends Error {
	readonly result: T
	constructor(result: T) {
		super('no effect')
		this.result = result
	}
}

/** Sent before with the same key and the same content: it had its effect then. */
export type AlreadySent = { ok: true; alreadySent: true }

/**
 * Carries out a form once per key (B1, F12). The key is used up only by an effect: after a refusal the corrected form may
 * come with the same key. The same key with another form is `KeyUsedForSomethingElse` (F13).
 */
export async function once<T extends { ok: boolean }>(
	ctx: Ctx,
	key: string,
	payload: unknown,
	work: (ctx: Ctx) => Promise<T>,
): Promise<T | AlreadySent> {
	const payloadHash = createHash('sha256').update(JSON.stringify(payload)).digest('hex')
	const { organisationId, personId } = ctx.actor
	try {
		return await inTransaction(ctx, async (ctx) => {
			const [mine] = await ctx.db
				.insert(effect)
				.values({ organisationId, personId, key, payloadHash, at: ctx.now })
				.onConflictDoNothing()
				.returning({ key: effect.key })
			if (mine === undefined) return repeated(ctx, key, payloadHash)
			const result = await work(ctx)
			if (!result.ok) throw new NoEffect(result)
			return result
		})
	} catch (error) {
		if (error instanceof NoEffect) return error.result
		throw error
	}
}

async function repeated({ db, actor }: Ctx, key: string, payloadHash: string): Promise<AlreadySent> {
	const [before] = await db
		.select({ payloadHash: effect.payloadHash })
		.from(effect)
		.where(
			and(eq(effect.organisationId, actor.organisationId), eq(effect.personId, actor.personId), eq(effect.key, key)),
		)
	if (before?.payloadHash !== payloadHash) throw new KeyUsedForSomethingElse()
	return { ok: true, alreadySent: true }
}
