import { cohort, referralChannel } from '@repo/db/schema'
import { and, asc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { listIntakeCoaches } from '../intake/list-intake-coaches.ts'
import { listSites } from '../site/list-sites.ts'

/** The roads by which people can be sent, by name. Which of them is restricted stands in the list, who came by it does not. */
export const listChannels = ({ db, actor }: Ctx) =>
	db
		.select({ code: referralChannel.code, name: referralChannel.name, restricted: referralChannel.restricted })
		.from(referralChannel)
		.where(eq(referralChannel.organisationId, actor.organisationId))
		.orderBy(asc(referralChannel.name), asc(referralChannel.code))

/** What a planner chooses from when accepting: who holds the talk, where, and for which group that still forms. */
export async function listPlacesToTalk(ctx: Ctx) {
	const { db, actor } = ctx
	return {
		coaches: await listIntakeCoaches(ctx),
		sites: await listSites(ctx),
		cohorts: await db
			.select({ id: cohort.id, name: cohort.name, from: cohort.from })
			.from(cohort)
			.where(and(eq(cohort.organisationId, actor.organisationId), eq(cohort.state, 'forming')))
			.orderBy(asc(cohort.from), asc(cohort.name)),
	}
}
