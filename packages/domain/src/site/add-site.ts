import { site } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A building, with what someone needs to find it the first time. */
export type NewSite = Omit<typeof site.$inferInsert, 'organisationId' | 'id'>

/** Adds a site; answers its id. It is closed until it has times and places. */
export async function addSite({ db, actor }: Ctx, input: NewSite): Promise<string> {
	const [added] = await db
		.insert(site)
		.values({ ...input, organisationId: actor.organisationId })
		.returning({ id: site.id })
	if (added === undefined) throw new Error('the site was not added')
	return added.id
}
