import type { session } from '@repo/db/schema'
import { handOverLasts } from '@repo/domain/hand-over/hand-over.rules'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** An app that people sign in to. A session belongs to one of them and opens nothing in the other. */
export type App = 'portal' | 'backoffice'

/** What someone signed in with. */
export type Means = (typeof session.$inferSelect)['means']

/**
 * How long a session lasts, in milliseconds (quality A6). `movesAfter`: from this long after the last move on, use moves
 * the end to a whole `lasts` from then; null: the end is absolute. `idle`: it ends when it was not used for so long.
 */
export type Lifetime = { lasts: number; movesAfter: number | null; idle: number | null }

const own: Lifetime = { lasts: 30 * day, movesAfter: hour, idle: null }
const shared: Lifetime = { lasts: 12 * hour, movesAfter: null, idle: 5 * minute }
const staff: Lifetime = { lasts: 12 * hour, movesAfter: null, idle: 15 * minute }
/** The device of a colleague, for one task. */
const handedOver: Lifetime = { lasts: handOverLasts, movesAfter: null, idle: 5 * minute }
/** The tablet of a hall: until the half day ends, and nobody types there every quarter of an hour. */
const hall: Lifetime = { lasts: 12 * hour, movesAfter: null, idle: null }

/** On what a participant shares with others, a session ends soon when nobody touches it. */
const onShared: ReadonlySet<Means> = new Set(['card', 'kiosk_card', 'hand_over'])

/** Whether a session is on what people share, where it ends soon. */
export const isOnShared = (means: Means): boolean => onShared.has(means)

/** How long a session of this app lasts, by what it was started with. */
export function lifetimeOf(app: App, means: Means): Lifetime {
	if (app === 'backoffice') return means === 'hall_card' ? hall : staff
	if (means === 'hand_over') return handedOver
	return isOnShared(means) ? shared : own
}

/** How long the check of who is there holds: ten minutes before something grave (A6), thirty for what is private. */
export const checkHolds = { grave: 10 * minute, private: 30 * minute } as const

/** How long before its idle end a page of the backoffice warns (A6: at 13 minutes). */
export const idleWarning = 2 * minute

/** When a session that is started or moved at `now` ends. */
export const endOf = (app: App, means: Means, now: Date): Date => new Date(now.getTime() + lifetimeOf(app, means).lasts)
