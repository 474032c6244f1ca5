import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'

/** A handle for queries: the pool, a transaction or a test database. A domain function cannot tell which. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>

/** A Drizzle handle over a postgres.js client; columns are snake_case in the database, camelCase in code. */
export function handleOf(client: Sql): Db {
	return drizzle(client, { casing: 'snake_case' })
}

type Prepared = { execute(values?: Record<string, unknown>): Promise<unknown> }
type Session = { session: { client: Pick<Sql, 'unsafe'> } }

/**
 * A hot query: Drizzle builds its text once, and every call runs it as a named prepared statement on the given handle.
 * (Drizzle's own `prepare` at module level runs on the pool, outside the transaction, where row-level security shows nothing.)
 */
export function hot<Query extends Prepared>(build: (db: Db) => Query) {
	let built: Query | undefined
	return (db: Db, values: Record<string, unknown> = {}): ReturnType<Query['execute']> => {
		built ??= build(drizzle.mock({ casing: 'snake_case' }))
		const { client } = (db as unknown as Session).session
		const bound: Query = Object.create(built, {
			client: {
				value: { unsafe: (text: string, parameters: never[]) => client.unsafe(text, parameters, { prepare: true }) },
			},
		})
		return bound.execute(values) as ReturnType<Query['execute']>
	}
}
