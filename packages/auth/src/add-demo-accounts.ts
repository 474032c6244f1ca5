import type { Connection } from '@repo/db/connect'
import { demoAccount, organisation } from '@repo/db/schema'
import { eq } from 'drizzle-orm'

/** Someone whom a visitor may become: `about` says in Dutch why this person is worth looking at. */
export type NewDemoAccount = Omit<typeof demoAccount.$inferInsert, 'organisationId'>

/** Offers these people to visitors, once. Throws outside a demo organisation, and for a code or person that is there already. */
export function addDemoAccounts(
	connection: Connection,
	organisationId: string,
	rows: readonly NewDemoAccount[],
): Promise<void> {
	return connection.withVisitor(organisationId, async (db) => {
		const [found] = await db
			.select({ kind: organisation.kind })
			.from(organisation)
			.where(eq(organisation.id, organisationId))
		if (found?.kind !== 'demo') throw new Error('Only a demo organisation has demo accounts.')
		if (rows.length > 0) await db.insert(demoAccount).values(rows.map((row) => ({ ...row, organisationId })))
	})
}
