import { roleGrant } from '@repo/db/schema'
import { and, gte, isNull, lte, or, type Placeholder } from 'drizzle-orm'

const dutchDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The local date at `now`: `YYYY-MM-DD`. */
export const dateOf = (now: Date): string => dutchDate.format(now)

/** Whether a `role_grant` counts on this local date; the last day counts too. */
export function roleHeld(date: string | Placeholder) {
	return and(lte(roleGrant.from, date), or(isNull(roleGrant.until), gte(roleGrant.until, date)))
}
