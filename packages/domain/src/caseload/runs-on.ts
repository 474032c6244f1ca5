import { caseload } from '@repo/db/schema'
import { type Placeholder, type SQL, sql } from 'drizzle-orm'

/** The rows of `caseload` that count on a local date, the last day included. */
export const runsOn = (date: string | Placeholder): SQL =>
	sql`${caseload.from} <= ${date} and (${caseload.until} is null or ${caseload.until} >= ${date})`
