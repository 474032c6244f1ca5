import { cohortStart } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** How far the start of a group is: so many members of so many, or over. */
export type StartMark = { cohortId: string; done: number; total: number; over: boolean }

/** Writes down how far the start of a group is, for who looks at its page meanwhile. In a transaction of its own, so that it is seen. */
export async function markStart({ db, actor, now }: Ctx, { cohortId, done, total, over }: StartMark): Promise<void> {
	const { organisationId } = actor
	const mark = { done, total, endedAt: over ? now : null, startedAt: now }
	await db
		.insert(cohortStart)
		.values({ organisationId, cohortId, ...mark })
		.onConflictDoUpdate({ target: [cohortStart.organisationId, cohortStart.cohortId], set: mark })
}
