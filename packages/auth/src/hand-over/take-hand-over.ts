import type { Connection } from '@repo/db/connect'
import { invitation, person, session } from '@repo/db/schema'
import { and, eq, exists, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { countTry, limits, networkOf, type Shut } from '../limit.ts'
import { hashOfSecret } from '../secret.ts'
import { startSession } from '../start-session.ts'

type Take = { organisationId: string; secret: string; address: string; cookieHeader: string | null; now: Date }

/** In, for this one task; or one answer for used, ended, cut off and unknown links. */
export type HandOverTaken =
	| { ok: true; cookie: string; task: string; language: (typeof person.$inferSelect)['readsIn'] }
	| { ok: false; reason: 'unknown' }
	| Shut

/**
 * The device is in the participant's hands: uses the link up and starts a session for the one task. Of any number at once one
 * gets through, and none when the colleague has unlocked the device meanwhile. Links of nobody are counted by network.
 */
export async function takeHandOver(connection: Connection, take: Take): Promise<HandOverTaken> {
	const { organisationId, address, cookieHeader, now } = take
	const taken = await useUp(connection, take)
	if (taken === null) {
		const limit = limits.unknownSecret
		const counted = await countTry(connection, { organisationId, limit, key: networkOf(address), now })
		return counted.ok ? { ok: false, reason: 'unknown' } : counted
	}
	const { personId, task, handedFromId, language } = taken
	const who = { organisationId, personId, role: 'participant', assurance: 'low', app: 'portal' } as const
	const { cookie } = await startSession(connection, {
		...who,
		means: 'hand_over',
		handedFromId,
		task,
		checkedAt: now,
		cookieHeader,
		now,
	})
	return { ok: true, cookie, task, language }
}

function useUp(connection: Connection, { organisationId, secret, now }: Take) {
	return connection.withVisitor(organisationId, async (db) => {
		const handedFrom = db
			.select({ one: sql`1` })
			.from(session)
			.where(
				and(
					eq(session.organisationId, organisationId),
					eq(session.id, invitation.sessionId),
					isNotNull(session.lockedAt),
					gt(session.expiresAt, now),
				),
			)
		const [used] = await db
			.update(invitation)
			.set({ usedAt: now })
			.where(
				and(
					eq(invitation.organisationId, organisationId),
					eq(invitation.secretHash, hashOfSecret(secret.slice(0, 100))),
					eq(invitation.purpose, 'hand_over'),
					isNull(invitation.usedAt),
					gt(invitation.expiresAt, now),
					exists(handedFrom),
				),
			)
			.returning({ personId: invitation.personId, task: invitation.task, sessionId: invitation.sessionId })
		if (!used?.task || !used.sessionId) return null
		const { personId, task, sessionId: handedFromId } = used
		const [reader] = await db
			.select({ language: person.readsIn })
			.from(person)
			.where(and(eq(person.organisationId, organisationId), eq(person.id, personId)))
		return { personId, task, handedFromId, language: reader?.language ?? 'nl' }
	})
}
