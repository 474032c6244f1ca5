import type { Connection } from '@repo/db/connect'
import { person } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'

type Who = { organisationId: string; personId: string }

/** What others call someone; empty for who is not there. */
export async function findCalledBy(connection: Connection, { organisationId, personId }: Who): Promise<string> {
	const [found] = await connection.withVisitor(organisationId, (db) =>
		db
			.select({ calledBy: person.calledBy })
			.from(person)
			.where(and(eq(person.organisationId, organisationId), eq(person.id, personId))),
	)
	return found?.calledBy ?? ''
}
