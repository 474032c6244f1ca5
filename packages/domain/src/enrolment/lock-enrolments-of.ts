import { sql } from 'drizzle-orm'
import type { TakerCtx } from '../context.ts'

/** Makes two who decide about the same person's enrolments come one after the other, until the transaction ends (3.1: one at a time). */
export const lockEnrolmentsOf = ({ db, actor }: TakerCtx, personId: string) =>
	db.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`enrolments of ${actor.organisationId} ${personId}`}, 0))`,
	)
