import { asOwner } from '@repo/domain/organisation/as-owner'
import { personal, withoutPeople } from './columns.ts'
import type { Canary, Evidence } from './find-leaks.ts'

/** The word that the canaries of these tests hold, and nobody else. */
export const mark = 'kanariepiet'

const split = (column: string) => column.split('.', 2).map((part) => `"${part}"`)

/** All columns of the database that hold text, as `table.column`. */
export async function listTextColumns(migrationUrl: string): Promise<string[]> {
	const rows = await asOwner(migrationUrl, (db) =>
		db.execute<{ name: string }>(`
			select table_name || '.' || column_name as name from information_schema.columns
			where table_schema = 'public' and udt_name in ('text', '_text', 'varchar', '_varchar', 'json', 'jsonb', 'bytea')`),
	)
	return [...rows].map(({ name }) => name).toSorted()
}

async function valuesOf(migrationUrl: string, columns: readonly string[]): Promise<Canary[]> {
	const questions = columns.map((column) => {
		const [table, name] = split(column)
		return `select distinct '${column}' as column, ${name}::text as value from ${table} where ${name} is not null`
	})
	return asOwner(migrationUrl, async (db) => [...(await db.execute<Canary>(questions.join(' union all ')))])
}

/** Everything in the database that is known of people, as it is now. */
export async function readCanaries(migrationUrl: string): Promise<Canary[]> {
	const all = await valuesOf(migrationUrl, Object.keys(personal))
	const wanted: Record<string, 'all' | 'long' | 'own'> = personal
	return all.filter(({ column, value }) => {
		if (wanted[column] === 'long') return value.length > 15 && /\S\s+\S+\s+\S/.test(value)
		return wanted[column] === 'all' || value.toLowerCase().includes(mark)
	})
}

/** What stands in the other columns: hashes, keys of limits, what waits to be done. */
export async function readOtherColumns(migrationUrl: string): Promise<Evidence[]> {
	const all = await valuesOf(migrationUrl, Object.keys(withoutPeople))
	return all.map(({ column, value }) => ({ kind: 'column', where: column, text: value }))
}
