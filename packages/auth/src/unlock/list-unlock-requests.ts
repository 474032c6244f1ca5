import { person, unlockRequest } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { questionStands } from './ask-coach.ts'

/** Who wants to open something on a phone just now, and waits for the coach: those whom the reader may allow it, newest first. */
export function listUnlockRequests({ db, actor, now }: Ctx) {
	const { organisationId } = actor
	return db
		.select({
			id: unlockRequest.id,
			personId: unlockRequest.personId,
			name: person.name,
			askedAt: unlockRequest.askedAt,
		})
		.from(unlockRequest)
		.innerJoin(
			person,
			and(eq(person.organisationId, unlockRequest.organisationId), eq(person.id, unlockRequest.personId)),
		)
		.where(
			and(
				eq(unlockRequest.organisationId, organisationId),
				isNull(unlockRequest.allowedAt),
				gt(unlockRequest.askedAt, new Date(now.getTime() - questionStands)),
			),
		)
		.orderBy(desc(unlockRequest.askedAt), desc(unlockRequest.id))
}
