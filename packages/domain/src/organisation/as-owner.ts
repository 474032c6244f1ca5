import postgres from 'postgres'
import { type Db, handleOf } from '@repo/db/client'

/**
 * Runs `work` in one transaction as the owner of the tables, where row-level security hides nothing: only for making and
 * removing organisations. One at a time in the whole database, so that what `work` looks at stays true.
 */
export async function asOwner<T>(migrationUrl: string, work: (db: Db) => Promise<T>): Promise<T> {
	const client = postgres(migrationUrl, {
		max: 1,
		connect_timeout: 5,
		onnotice: () => {},
		connection: { role: 'instap_owner' },
	})
	try {
		return await handleOf(client).transaction(async (db) => {
			await db.execute(`select pg_advisory_xact_lock(hashtext('instap organisation'))`)
			return work(db)
		})
	} finally {
		await client.end({ timeout: 5 })
	}
}
