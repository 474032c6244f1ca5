import type { Connection } from '@repo/db/connect'
import { invitation, staff } from '@repo/db/schema'
import { and, desc, eq } from 'drizzle-orm'

type Which = { organisationId: string; personId: string; sessionId: string }

/** Whose locked session it is, and to whom the device was last given from it; null for what is not known (any more). */
export function findHandedOver(
	connection: Connection,
	{ organisationId, personId, sessionId }: Which,
): Promise<{ name: string | null; givenTo: string | null }> {
	return connection.withVisitor(organisationId, async (db) => {
		const [colleague] = await db
			.select({ name: staff.name })
			.from(staff)
			.where(and(eq(staff.organisationId, organisationId), eq(staff.personId, personId)))
		const [last] = await db
			.select({ personId: invitation.personId })
			.from(invitation)
			.where(
				and(
					eq(invitation.organisationId, organisationId),
					eq(invitation.sessionId, sessionId),
					eq(invitation.purpose, 'hand_over'),
				),
			)
			.orderBy(desc(invitation.invitedAt))
			.limit(1)
		return { name: colleague?.name ?? null, givenTo: last?.personId ?? null }
	})
}
