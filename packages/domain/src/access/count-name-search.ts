import { createHash } from 'node:crypto'
import { nameSearch } from '@repo/db/schema'
import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'

/**
 * Counts one more look for a name outside the own caseload, and says whether it is still allowed today (A12). One statement, so
 * that searches at the same moment are all counted; the same text again, as by a reload, counts once.
 */
export async function countNameSearch(ctx: Ctx, text: string): Promise<boolean> {
	const { db, actor, now } = ctx
	const { organisationId, personId: actorId } = actor
	const { name_searches_per_day: most } = await getSettings(ctx, ['name_searches_per_day'])
	const on = localClock(now).date
	const last = createHash('sha256').update(`${actorId} ${on} ${text.toLowerCase()}`).digest('base64url')
	const again = sql`(case when ${nameSearch.last} = ${last} then 0 else 1 end)`
	const searches = sql`${nameSearch.searches} + ${again}`
	const [row] = await db
		.insert(nameSearch)
		.values({ organisationId, actorId, on, searches: 1, refused: 0, last })
		.onConflictDoUpdate({
			target: [nameSearch.organisationId, nameSearch.actorId, nameSearch.on],
			set: {
				searches,
				refused: sql`${nameSearch.refused} + case when ${searches} > ${most} then ${again} else 0 end`,
				last,
			},
		})
		.returning({ searches: nameSearch.searches })
	return row !== undefined && row.searches <= most
}
