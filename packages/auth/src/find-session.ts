import { hot } from '@repo/db/client'
import { session } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'

/**
 * Whether a session still opens anything: its person, or the one with whom they look along, holds its role, looking along is not over, its phone, card or screen was not ended, the card has
 * tries left, a colleague's device was not taken back, and the account of someone of the staff stands. Asked at every request, so that an end holds at the next.
 * Written out with the names of its tables: Drizzle leaves them out in a query of one table.
 */
const stands = sql<boolean>`(
	exists (select from role_grant g where g.organisation_id = session.organisation_id
		and g.person_id = coalesce(session.represents_id, session.person_id) and g.role = session.role
		and g."from" <= ${sql.placeholder('today')}::date and (g.until is null or g.until >= ${sql.placeholder('today')}::date))
	and (session.represents_id is null or (representation_state(session.person_id, ${sql.placeholder('today')}::date) = 'stands'
		and exists (select from representative r where r.organisation_id = session.organisation_id
			and r.id = session.person_id and r.person_id = session.represents_id)))
	and (session.device_id is null or exists (select from device d where d.organisation_id = session.organisation_id
		and d.id = session.device_id and d.ended_at is null and d.expires_at > ${sql.placeholder('now')}::timestamptz))
	and (session.card_id is null or exists (select from card c where c.organisation_id = session.organisation_id
		and c.id = session.card_id and c.ended_at is null and c.failures < 5))
	and (session.kiosk_id is null or exists (select from kiosk k where k.organisation_id = session.organisation_id
		and k.id = session.kiosk_id and k.ended_at is null))
	and (session.handed_from_id is null or exists (select from session f where f.organisation_id = session.organisation_id
		and f.id = session.handed_from_id and f.locked_at is not null and f.expires_at > ${sql.placeholder('now')}::timestamptz))
	and not exists (select from staff_account a where a.organisation_id = session.organisation_id
		and a.person_id = session.person_id and a.ended_at is not null))`

/** The session behind a hash, and whether it still opens anything. */
export const findSession = hot((db) =>
	db
		.select({
			sessionId: session.id,
			personId: session.personId,
			role: session.role,
			assurance: session.assurance,
			means: session.means,
			deviceId: session.deviceId,
			cardId: session.cardId,
			kioskId: session.kioskId,
			startedAt: session.createdAt,
			endsAt: session.expiresAt,
			seenAt: session.seenAt,
			checkedAt: session.checkedAt,
			lockedAt: session.lockedAt,
			acr: session.acr,
			representsId: session.representsId,
			handedFromId: session.handedFromId,
			task: session.task,
			stands,
		})
		.from(session)
		.where(
			and(
				eq(session.organisationId, sql.placeholder('organisationId')),
				eq(session.tokenHash, sql.placeholder('tokenHash')),
				eq(session.app, sql.placeholder('app')),
			),
		)
		.prepare('find_session'),
)

/** A row of `session`, as it is read. */
export type FoundSession = Awaited<ReturnType<typeof findSession>>[number]
