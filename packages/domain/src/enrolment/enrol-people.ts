import { enrolment, enrolmentChannel, referralChannel, restrictedChannel } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { newIds } from '../person/new-ids.ts'

/**
 * Someone who starts a programme on a local date. `channelCode`: by which road; `referrerId`: the partner who sent them, if
 * that partner signs in here.
 */
export type NewEnrolment = Omit<typeof enrolment.$inferInsert, 'organisationId' | 'id'> & {
	channelCode?: string
	referrerId?: string
}

/** Enrols people, and answers the ids in their order. The road is written down apart, and a restricted one apart from that: this login reads neither. */
export function enrolPeople(ctx: Ctx, rows: readonly NewEnrolment[]): Promise<string[]> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor } = ctx
		const { organisationId } = actor
		const ids = await newIds(db, rows.length)
		const enrolments = rows.map((row, index) => ({ ...row, id: ids[index], organisationId }))
		const restricted = await listRestricted(ctx)
		const roads = rows.flatMap(({ personId, channelCode, referrerId }, index) => {
			const enrolmentId = ids[index]
			return channelCode === undefined || enrolmentId === undefined
				? []
				: [{ organisationId, enrolmentId, personId, channelCode, referrerId }]
		})
		const hidden = roads.filter(({ channelCode }) => restricted.has(channelCode))
		if (enrolments.length > 0) await db.insert(enrolment).values(enrolments)
		if (roads.length > 0)
			await db
				.insert(enrolmentChannel)
				.values(roads.map((road) => (restricted.has(road.channelCode) ? { ...road, channelCode: null } : road)))
		if (hidden.length > 0) await db.insert(restrictedChannel).values(hidden)
		return ids
	})
}

/** The codes of the restricted roads. */
async function listRestricted({ db, actor }: Ctx): Promise<Set<string>> {
	const rows = await db
		.select({ code: referralChannel.code })
		.from(referralChannel)
		.where(and(eq(referralChannel.organisationId, actor.organisationId), referralChannel.restricted))
	return new Set(rows.map(({ code }) => code))
}
