import { sql } from 'drizzle-orm'
import { siteHalfDay } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** Clock times of a morning or an afternoon at a site, `HH:MM`, from a local date on. */
export type SiteTimes = Omit<typeof siteHalfDay.$inferInsert, 'organisationId'>

/** Sets the times of half days. What is planned already keeps its times. */
export async function setSiteTimes({ db, actor }: Ctx, times: readonly SiteTimes[]): Promise<void> {
	if (times.length === 0) return
	const { organisationId, siteId, part, validFrom } = siteHalfDay
	await db
		.insert(siteHalfDay)
		.values(times.map((row) => ({ ...row, organisationId: actor.organisationId })))
		.onConflictDoUpdate({
			target: [organisationId, siteId, part, validFrom],
			set: {
				startsAt: sql`excluded.starts_at`,
				endsAt: sql`excluded.ends_at`,
				breakStartsAt: sql`excluded.break_starts_at`,
				breakEndsAt: sql`excluded.break_ends_at`,
			},
		})
}
