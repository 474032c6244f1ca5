import type { Connection } from '@repo/db/connect'
import { card } from '@repo/db/schema'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { triesMax } from './card.ts'

type Whose = { organisationId: string; personId: string }

/** The own card of someone of the staff, while it was not ended, and how many wrong PINs it still bears; null for none. */
export async function findOwnCard(connection: Connection, { organisationId, personId }: Whose) {
	const [found] = await connection.withVisitor(organisationId, (db) =>
		db
			.select({ issuedAt: card.issuedAt, usedAt: card.usedAt, failures: card.failures })
			.from(card)
			.where(and(eq(card.organisationId, organisationId), eq(card.personId, personId), isNull(card.endedAt)))
			.orderBy(desc(card.issuedAt))
			.limit(1),
	)
	return found === undefined
		? null
		: { issuedAt: found.issuedAt, usedAt: found.usedAt, triesLeft: Math.max(0, triesMax - found.failures) }
}

/** Ends the own card: a tablet that is open with it shuts at its next request. Ending twice changes nothing. */
export async function endOwnCard(
	connection: Connection,
	{ organisationId, personId, now }: Whose & { now: Date },
): Promise<void> {
	await connection.withVisitor(organisationId, (db) =>
		db
			.update(card)
			.set({ endedAt: now })
			.where(and(eq(card.organisationId, organisationId), eq(card.personId, personId), isNull(card.endedAt))),
	)
}
