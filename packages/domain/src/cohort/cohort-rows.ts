import { cohortMember, cohortWaiting, enrolment } from '@repo/db/schema'
import { and, asc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { GroupMember } from './cohort.schema.ts'

/** Who waits for a place in a group, in the order of asking. */
export const listWaiting = ({ db, actor }: Ctx, cohortId: string) =>
	db
		.select({ personId: cohortWaiting.personId })
		.from(cohortWaiting)
		.where(and(eq(cohortWaiting.organisationId, actor.organisationId), eq(cohortWaiting.cohortId, cohortId)))
		.orderBy(asc(cohortWaiting.askedAt), asc(cohortWaiting.personId))

/** Someone's enrolment that is still to start. */
export const plannedOf = ({ actor }: Ctx, personId: string) =>
	and(
		eq(enrolment.organisationId, actor.organisationId),
		eq(enrolment.personId, personId),
		eq(enrolment.state, 'planned'),
	)

/** One member of a group. */
export const memberIs = ({ actor }: Ctx, { cohortId, personId }: GroupMember) =>
	and(
		eq(cohortMember.organisationId, actor.organisationId),
		eq(cohortMember.cohortId, cohortId),
		eq(cohortMember.personId, personId),
	)

/** One of those who wait for a place in a group. */
export const waitsIs = ({ actor }: Ctx, { cohortId, personId }: GroupMember) =>
	and(
		eq(cohortWaiting.organisationId, actor.organisationId),
		eq(cohortWaiting.cohortId, cohortId),
		eq(cohortWaiting.personId, personId),
	)
