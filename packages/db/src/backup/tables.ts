import type { Sql } from 'postgres'
import { BackupProblem, noTables } from './backup-problem.ts'
import { type Migration, nameOf, type Table } from './format.ts'

const inPublic = `c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`

/** All tables of schema `public`, as they stand in a `lock table`. */
export async function listNames(tx: Sql): Promise<string> {
	const rows = await tx<{ name: string }[]>`select c.relname as name from pg_class c where ${tx.unsafe(inPublic)}`
	if (rows.length === 0) throw new BackupProblem(noTables)
	return rows.map(nameOf).join(', ')
}

/** The migrations that were applied, oldest first. */
export async function listApplied(tx: Sql): Promise<Migration[]> {
	return [...(await tx<Migration[]>`select name, hash from public.applied_migration order by name`)]
}

/** The tables that hold data, each after those that it refers to. Generated columns make themselves. */
export async function listTables(tx: Sql): Promise<Table[]> {
	const tables = await tx<Table[]>`
		select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns from pg_class c
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		where ${tx.unsafe(inPublic)} and c.relname <> 'applied_migration' group by c.relname order by c.relname`
	const links = await tx<Link[]>`
		select here.relname as from, there.relname as to from pg_constraint con
		join pg_class here on here.oid = con.conrelid join pg_class there on there.oid = con.confrelid
		where con.contype = 'f' and con.connamespace = 'public'::regnamespace and here.oid <> there.oid`
	return inOrder([...tables], links)
}

type Link = { from: string; to: string }

function inOrder(tables: Table[], links: Link[]): Table[] {
	const ordered: Table[] = []
	for (let left = tables; left.length > 0;) {
		const waits = new Set(left.map(({ name }) => name))
		const isFree = ({ name }: Table) => !links.some(({ from, to }) => from === name && waits.has(to))
		const free = left.filter(isFree)
		if (free.length === 0) throw new Error(`Foreign keys go round in a circle among ${[...waits].join(', ')}.`)
		ordered.push(...free)
		left = left.filter((table) => !free.includes(table))
	}
	return ordered
}
