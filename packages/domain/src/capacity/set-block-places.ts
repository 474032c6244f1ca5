import { sql } from 'drizzle-orm'
import { blockCapacity } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** Places of a block in every morning or afternoon at a site, from a local date on. */
export type BlockPlaces = Omit<typeof blockCapacity.$inferInsert, 'organisationId'>

/** Sets how many places the blocks have. A lower number drops nobody who is planned. */
export async function setBlockPlaces({ db, actor }: Ctx, rules: readonly BlockPlaces[]): Promise<void> {
	if (rules.length === 0) return
	const { organisationId, siteId, block, part, validFrom } = blockCapacity
	await db
		.insert(blockCapacity)
		.values(rules.map((rule) => ({ ...rule, organisationId: actor.organisationId })))
		.onConflictDoUpdate({
			target: [organisationId, siteId, block, part, validFrom],
			set: { places: sql`excluded.places` },
		})
}
