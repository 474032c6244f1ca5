import { enrolment } from '@repo/db/schema'
import { and, eq, ne } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** How many of a group still go through it, or have yet to begin; of those whom this role sees. Who starts groups sees everyone. */
export const countRunning = ({ db, actor }: Ctx, cohortId: string): Promise<number> =>
	db.$count(
		enrolment,
		and(
			eq(enrolment.organisationId, actor.organisationId),
			eq(enrolment.cohortId, cohortId),
			ne(enrolment.state, 'ended'),
		),
	)
