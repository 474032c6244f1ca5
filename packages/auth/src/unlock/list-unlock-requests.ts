import { person, representative, unlockRequest } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { questionStands } from './ask-coach.ts'

/** Whose file a request is about: of who asks, or of whoever they look along with. */
export const isAbout = sql<string>`coalesce(${representative.personId}, ${unlockRequest.personId})`

/** Whoever asks, where that is someone who looks along. */
export const asksAlong = and(
	eq(representative.organisationId, unlockRequest.organisationId),
	eq(representative.id, unlockRequest.personId),
)

/**
 * Who wants to open something on a phone just now, and waits for the coach: those whom the reader may allow it, newest first.
 * `along`: what whoever asks is called, when that is not the participant but someone who looks along.
 */
export function listUnlockRequests({ db, actor, now }: Ctx) {
	const { organisationId } = actor
	return db
		.select({
			id: unlockRequest.id,
			personId: isAbout,
			name: person.name,
			along: representative.name,
			askedAt: unlockRequest.askedAt,
		})
		.from(unlockRequest)
		.leftJoin(representative, asksAlong)
		.innerJoin(person, and(eq(person.organisationId, unlockRequest.organisationId), eq(person.id, isAbout)))
		.where(
			and(
				eq(unlockRequest.organisationId, organisationId),
				isNull(unlockRequest.allowedAt),
				gt(unlockRequest.askedAt, new Date(now.getTime() - questionStands)),
			),
		)
		.orderBy(desc(unlockRequest.askedAt), desc(unlockRequest.id))
}
