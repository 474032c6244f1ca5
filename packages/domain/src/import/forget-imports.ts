import type { Db } from '@repo/db/client'
import { importRun } from '@repo/db/schema'
import { and, eq, lt } from 'drizzle-orm'

/** How long a file that was sent in is kept, in milliseconds: a working day and the night after it. */
const kept = 24 * 60 * 60 * 1000

/** Forgets the files that were sent in a day ago, with all that stood in them. */
export async function forgetImports({ db, organisationId, now }: { db: Db; organisationId: string; now: Date }) {
	const before = new Date(now.getTime() - kept)
	await db.delete(importRun).where(and(eq(importRun.organisationId, organisationId), lt(importRun.sentAt, before)))
}
