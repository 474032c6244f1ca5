const hour = 3_600_000
const day = 24 * hour

/**
 * How long a session lasts, in milliseconds, per app (quality A6). `movesAfter`: from this long after the last move on,
 * use moves the end to a whole `lasts` from then; null: the end is absolute. The end by idleness belongs here too.
 */
export const lifetimes = {
	portal: { lasts: 30 * day, movesAfter: hour },
	backoffice: { lasts: 12 * hour, movesAfter: null },
} as const satisfies Record<string, { lasts: number; movesAfter: number | null }>

/** An app that people sign in to. A session belongs to one of them and opens nothing in the other. */
export type App = keyof typeof lifetimes

/** When a session that is started or moved at `now` ends. */
export const endOf = (app: App, now: Date): Date => new Date(now.getTime() + lifetimes[app].lasts)
