import { enrolment, enrolmentChannel } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { newIds } from '../person/new-ids.ts'

/** Someone who starts a programme on a local date. `channelCode`: by which road, for the few who may know it. */
export type NewEnrolment = Omit<typeof enrolment.$inferInsert, 'organisationId' | 'id'> & { channelCode?: string }

/** Enrols people. The road is written down apart: nobody reads it back through this login. */
export function enrolPeople(ctx: Ctx, rows: readonly NewEnrolment[]): Promise<void> {
	return inTransaction(ctx, async ({ db, actor }) => {
		const { organisationId } = actor
		const ids = await newIds(db, rows.length)
		const enrolments = rows.map((row, index) => ({ ...row, id: ids[index], organisationId }))
		const channels = rows.flatMap(({ personId, channelCode }, index) => {
			const enrolmentId = ids[index]
			return channelCode === undefined || enrolmentId === undefined
				? []
				: [{ enrolmentId, personId, channelCode, organisationId }]
		})
		if (enrolments.length > 0) await db.insert(enrolment).values(enrolments)
		if (channels.length > 0) await db.insert(enrolmentChannel).values(channels)
	})
}
