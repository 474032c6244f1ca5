import type { Sql } from 'postgres'
import { nameOf } from './format.ts'

/** The tables whose triggers must rest while rows come back, and those whose row-level security binds their owner too. */
export type Guards = { triggers: string[]; forced: string[] }

/**
 * Lets rows come back as they were: no capacity is counted again, and COPY, which row-level security forbids, may write.
 * Nobody else sees this: it is part of the transaction, which has the tables for itself.
 */
export async function lowerGuards(tx: Sql): Promise<Guards> {
	const triggers = await tx<{ name: string }[]>`
		select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
		where c.relnamespace = 'public'::regnamespace and not t.tgisinternal`
	const forced = await tx<{ name: string }[]>`
		select relname as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`
	const guards = { triggers: triggers.map(nameOf), forced: forced.map(nameOf) }
	for (const table of guards.triggers) await tx.unsafe(`alter table ${table} disable trigger user`)
	for (const table of guards.forced) await tx.unsafe(`alter table ${table} no force row level security`)
	return guards
}

/** Undoes `lowerGuards`. */
export async function raiseGuards(tx: Sql, { triggers, forced }: Guards): Promise<void> {
	for (const table of triggers) await tx.unsafe(`alter table ${table} enable trigger user`)
	for (const table of forced) await tx.unsafe(`alter table ${table} force row level security`)
}
