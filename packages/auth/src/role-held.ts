import { roleGrant } from '@repo/db/schema'
import { and, gte, isNull, lte, or, type Placeholder } from 'drizzle-orm'

const dutchDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

const minute = 60_000
let last: { minute: number; date: string } | undefined

/** The local date at `now`: `YYYY-MM-DD`. Kept for a minute, as no day begins within one: every page asks for it. */
export function dateOf(now: Date): string {
	const asked = Math.floor(now.getTime() / minute)
	if (last?.minute !== asked) last = { minute: asked, date: dutchDate.format(now) }
	return last.date
}

/** Whether a `role_grant` counts on this local date; the last day counts too. */
export function roleHeld(date: string | Placeholder) {
	return and(lte(roleGrant.from, date), or(isNull(roleGrant.until), gte(roleGrant.until, date)))
}
