import { person } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { listAttendance } from '../attendance/list-attendance.ts'
import { orderAttention } from '../attention/attention.rules.ts'
import { listAttention } from '../attention/list-attention.ts'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { goesWith } from './goes-with.ts'
import { listCoachesOf } from './list-coaches-of.ts'
import { listContracts, listEpisodes, listReferrals } from './list-road.ts'

/**
 * The file of one participant as its first page shows it: who it is, who goes with them, what asks for attention, whether they
 * came lately, and the road they came and go. Everything is there for who may know it, and a restricted channel by its name
 * for fewer (3.16, R-074). `changes`: the actor goes with them, and does not only read. Someone else's: NotFound.
 */
export async function getFile(ctx: Ctx, id: string) {
	const { db, actor, now } = ctx
	const [found] = await db
		.select({
			id: person.id,
			name: person.name,
			calledBy: person.calledBy,
			readsIn: person.readsIn,
			readingSupport: person.readingSupport,
		})
		.from(person)
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, id)))
	if (found === undefined) throw new NotFound('person')
	const today = localClock(now).date
	const [attentive] = orderAttention(await listAttention(ctx, { personId: id }), today)
	return {
		...found,
		today,
		changes: await goesWith(ctx, id),
		coaches: await listCoachesOf(ctx, id),
		attention: attentive?.attention ?? [],
		attendance: await listAttendance(ctx, id),
		episodes: await listEpisodes(ctx, id),
		contracts: await listContracts(ctx, id),
		referrals: await listReferrals(ctx, id),
	}
}
