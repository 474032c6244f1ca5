import { and, eq, not } from 'drizzle-orm'
import { organisation } from '@repo/db/schema'
import { asOwner } from './as-owner.ts'

/**
 * Empties a database that holds nothing but the demo organisation with this slug, so that a demo that was cut short can be
 * made again. Everything of a tenant hangs on its organisation: the cascade leaves no row. Throws, and removes nothing,
 * beside any other organisation.
 */
export function removeDemo({ migrationUrl, slug }: { migrationUrl: string; slug: string }): Promise<void> {
	return asOwner(migrationUrl, async (db) => {
		const isIt = and(eq(organisation.kind, 'demo'), eq(organisation.slug, slug))
		const others = isIt && (await db.select().from(organisation).where(not(isIt)).limit(1))
		if (others?.length !== 0) throw new Error('This database holds another organisation: nothing is removed.')
		await db.execute('truncate organisation cascade')
	})
}
