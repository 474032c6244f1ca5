import type { Connection } from '@repo/db/connect'
import { unlockRequest } from '@repo/db/schema'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { checkSession } from '../check-session.ts'
import { needsUnlock } from './needs-unlock.ts'

type Take = { organisationId: string; sessionId: string; now: Date }

/**
 * Whether the coach said yes to this session; then what is private is open, counted from the moment of the yes, so that
 * taking the same answer later opens nothing again.
 */
export async function takeAnswer(connection: Connection, { organisationId, sessionId, now }: Take): Promise<boolean> {
	const [answer] = await connection.withVisitor(organisationId, (db) =>
		db
			.select({ allowedAt: unlockRequest.allowedAt })
			.from(unlockRequest)
			.where(
				and(
					eq(unlockRequest.organisationId, organisationId),
					eq(unlockRequest.sessionId, sessionId),
					isNotNull(unlockRequest.allowedAt),
				),
			)
			.orderBy(desc(unlockRequest.allowedAt))
			.limit(1),
	)
	const at = answer?.allowedAt ?? null
	if (at === null || needsUnlock({ checkedAt: at }, now)) return false
	await checkSession(connection, { organisationId, sessionId, at })
	return true
}
