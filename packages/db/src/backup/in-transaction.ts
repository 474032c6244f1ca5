import postgres, { type TransactionSql } from 'postgres'
import { ofTheDatabase } from './backup-problem.ts'

/**
 * Runs `work` in one transaction as the owner of the tables, whose policies hide no row. `url` is a login that may become
 * the owner. Throws what `work` threw, in words where we have them; then nothing is kept.
 */
export async function inTransaction<T>(
	url: string,
	mode: string,
	work: (tx: TransactionSql) => Promise<T>,
): Promise<T> {
	const connection = { application_name: 'instap backup' }
	const sql = postgres(url, { max: 1, connect_timeout: 5, max_lifetime: null, onnotice: () => {}, connection })
	const outcome: { value?: T; error?: unknown } = {}
	try {
		await sql.begin(mode, async (tx) => {
			try {
				await tx.unsafe(settings)
				outcome.value = await work(tx)
			} catch (error) {
				outcome.error = error
				throw error
			}
		})
		return outcome.value as T
	} catch (error) {
		// When the rollback fails as well, it says less than what it was for.
		throw ofTheDatabase(outcome.error ?? error)
	} finally {
		await sql.end({ timeout: 5 })
	}
}

/** None of these takes the snapshot of the transaction: `lock table` may come first. */
const settings = `set local role instap_owner; set local search_path = pg_catalog; set local lock_timeout = '10s';
	set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
	set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local extra_float_digits = 1`
