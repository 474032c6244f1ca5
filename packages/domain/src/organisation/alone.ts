import postgres from 'postgres'

/** Runs `work` while nobody else runs work of this name on the same database; another one waits for its turn. */
export async function alone<T>(migrationUrl: string, name: string, work: () => Promise<T>): Promise<T> {
	const client = postgres(migrationUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
	try {
		await client`select pg_advisory_lock(hashtext(${name}))`
		return await work()
	} finally {
		await client.end({ timeout: 5 })
	}
}
