import postgres, { type Sql } from 'postgres'
import { BackupProblem, connectionLost, ofTheDatabase } from './backup-problem.ts'

/**
 * Runs `work` in one transaction as the owner of the tables, whose policies hide no row. `url` is a login that may become
 * the owner. Throws what `work` threw, in words where we have them; then nothing is kept.
 */
export async function inTransaction<T>(url: string, mode: string, work: (tx: Sql) => Promise<T>): Promise<T> {
	let isOpen = true
	const sql = postgres(url, {
		max: 1,
		connect_timeout: 5,
		max_lifetime: null,
		connection: { application_name: 'instap backup' },
		onnotice: () => {},
		onclose: () => void (isOpen = false),
	})
	// Not `sql.begin`: when the connection is gone its rollback ends the process. Without us the server rolls back as well.
	let patience = 0
	try {
		const connection = await sql.reserve()
		const tx = guarded(connection, () => isOpen)
		await tx.unsafe(`begin ${mode}; ${settings}`)
		const done = await work(tx)
		await tx`commit`
		connection.release()
		patience = 5
		return done
	} catch (error) {
		throw ofTheDatabase(error)
	} finally {
		await sql.end({ timeout: patience })
	}
}

/** None of these takes the snapshot of the transaction: `lock table` may come first. */
const settings = `set local role instap_owner; set local search_path = pg_catalog; set local lock_timeout = '10s';
	set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
	set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local extra_float_digits = 1`

/** Throws where postgres.js would end the process: when something is asked of a connection that is gone. */
function guarded(connection: Sql, isOpen: () => boolean): Sql {
	const check = () => {
		if (!isOpen()) throw new BackupProblem(connectionLost)
	}
	return new Proxy(connection, {
		apply(ask, _, query) {
			check()
			return Reflect.apply(ask, undefined, query)
		},
		get(ask, name) {
			check()
			return Reflect.get(ask, name)
		},
	})
}
