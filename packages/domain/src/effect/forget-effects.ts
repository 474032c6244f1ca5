import type { Db } from '@repo/db/client'
import { effect } from '@repo/db/schema'
import { and, eq, lt } from 'drizzle-orm'

/** How long a form's key is kept, in days: longer than any page stays open. */
export const daysKept = 30

/** Forgets the keys of forms that were sent long ago. */
export async function forgetEffects({ db, organisationId, now }: { db: Db; organisationId: string; now: Date }) {
	const before = new Date(now.getTime() - daysKept * 86_400_000)
	await db.delete(effect).where(and(eq(effect.organisationId, organisationId), lt(effect.at, before)))
}
