import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** The name of someone in the log, for the privacy officer, who sees no rows of people (3.16). */
export const nameInLog = (personId: PgColumn) => sql<string>`name_in_log(${personId})`
