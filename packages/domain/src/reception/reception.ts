import { reception } from '@repo/db/schema'
import { eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** The telephone that is always answered; null where none was given. */
export async function findReception({ db, actor }: Ctx): Promise<string | null> {
	const [found] = await db
		.select({ phone: reception.phone })
		.from(reception)
		.where(eq(reception.organisationId, actor.organisationId))
	return found?.phone ?? null
}

/** Which telephone participants ring when their coach is away and nobody stands in. */
export async function setReception({ db, actor }: Ctx, phone: string): Promise<{ ok: true }> {
	const { organisationId } = actor
	await db
		.insert(reception)
		.values({ organisationId, phone })
		.onConflictDoUpdate({ target: reception.organisationId, set: { phone } })
	return { ok: true }
}
