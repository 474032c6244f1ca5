import { unlockRequest } from '@repo/db/schema'
import { type Ctx, whoAsks } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { and, eq, gt, isNull } from 'drizzle-orm'

/** How long a question to the coach stands, in milliseconds: as long as they sit together. */
export const questionStands = 10 * 60_000

/** "Vraag mijn coach": asks, for this session only. Asking again while the question stands asks nothing new. */
export async function askCoach({ db, actor, now }: Ctx, sessionId: string | null): Promise<void> {
	if (sessionId === null) throw new NotFound('session')
	const { organisationId } = actor
	const personId = whoAsks(actor)
	const [asked] = await db
		.select({ id: unlockRequest.id })
		.from(unlockRequest)
		.where(
			and(
				eq(unlockRequest.organisationId, organisationId),
				eq(unlockRequest.personId, personId),
				eq(unlockRequest.sessionId, sessionId),
				gt(unlockRequest.askedAt, new Date(now.getTime() - questionStands)),
				isNull(unlockRequest.allowedAt),
			),
		)
		.limit(1)
	if (asked === undefined) await db.insert(unlockRequest).values({ organisationId, personId, sessionId, askedAt: now })
}
