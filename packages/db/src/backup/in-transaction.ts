import postgres, { type Sql } from 'postgres'
import { BackupProblem, connectionLost, ofTheDatabase } from './backup-problem.ts'

type Where = {
	/** A login that may become the owner of the tables. */
	url: string
	/** What follows `begin`. */
	mode: string
	/** Ends the transaction at the next query, or a second later when a query does not come to its end. */
	signal?: AbortSignal
}

/**
 * Runs `work` in one transaction as the owner of the tables, whose policies hide no row. Throws what `work` threw, in
 * words where we have them; then nothing is kept.
 */
export async function inTransaction<T>({ url, mode, signal }: Where, work: (tx: Sql) => Promise<T>): Promise<T> {
	let isOpen = true
	const connection = { application_name: 'instap backup' }
	const onclose = () => void (isOpen = false)
	const sql = postgres(url, { max: 1, connect_timeout: 5, max_lifetime: null, connection, onnotice: () => {}, onclose })
	const check = () => {
		signal?.throwIfAborted()
		if (!isOpen) throw new BackupProblem(connectionLost)
	}
	const isOver = endLate(sql, signal)
	// Not `sql.begin`: when the connection is gone its rollback ends the process. Without us the server rolls back as well.
	try {
		const reserved = await sql.reserve()
		const tx = guarded(reserved, check)
		await tx.unsafe(`begin ${mode}; ${settings}`)
		const done = await work(tx)
		await tx`commit`
		reserved.release()
		await sql.end({ timeout: 5 })
		return done
	} catch (error) {
		await sql.end({ timeout: 0 })
		throw signal?.aborted ? signal.reason : ofTheDatabase(error)
	} finally {
		isOver()
	}
}

/** None of these takes the snapshot of the transaction: `lock table` may come first. */
const settings = `set local role instap_owner; set local search_path = pg_catalog; set local lock_timeout = '10s';
	set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
	set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local extra_float_digits = 1`

/** Checks before each question: asked of a connection that is gone, postgres.js would end the process. */
function guarded(connection: Sql, check: () => void): Sql {
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

/** Takes the connection away a second after the signal, unless it is over by then: say so with what is returned. */
function endLate(sql: Sql, signal: AbortSignal | undefined): () => void {
	let timer: NodeJS.Timeout | undefined
	const begin = () => void (timer = setTimeout(() => void sql.end({ timeout: 0 }), 1000))
	signal?.addEventListener('abort', begin, { once: true })
	return () => {
		signal?.removeEventListener('abort', begin)
		clearTimeout(timer)
	}
}
