import { sql } from 'drizzle-orm'
import { workTypeCapacity } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** Places of a work type in every morning or afternoon at a site, from a local date on. */
export type WorkTypePlaces = Omit<typeof workTypeCapacity.$inferInsert, 'organisationId'>

/** Sets how many places work types have, for development places and for contracts. Drops nobody who is planned. */
export async function setWorkTypePlaces({ db, actor }: Ctx, rules: readonly WorkTypePlaces[]): Promise<void> {
	if (rules.length === 0) return
	const { organisationId, siteId, workTypeId, kind, part, validFrom } = workTypeCapacity
	await db
		.insert(workTypeCapacity)
		.values(rules.map((rule) => ({ ...rule, organisationId: actor.organisationId })))
		.onConflictDoUpdate({
			target: [organisationId, siteId, workTypeId, kind, part, validFrom],
			set: { places: sql`excluded.places` },
		})
}
