import { kiosk } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { and, eq, sql } from 'drizzle-orm'

/** Ends a shared screen: who is signed in there is out at the next request. Ending twice keeps the first moment. */
export async function endKiosk({ db, actor, now }: Ctx, id: string): Promise<void> {
	const ended = await db
		.update(kiosk)
		.set({ endedAt: sql`coalesce(${kiosk.endedAt}, ${now.toISOString()})` })
		.where(and(eq(kiosk.organisationId, actor.organisationId), eq(kiosk.id, id)))
		.returning({ id: kiosk.id })
	if (ended.length === 0) throw new NotFound('kiosk')
}
