import { isRouteErrorResponse } from 'react-router'

/** The statuses that have a page of their own; everything else is ours to mend. */
const told = [400, 403, 404, 405, 409, 413, 503] as const

/** A status that the error page can tell about. */
export type ToldStatus = (typeof told)[number] | 500

/** The status to tell about for any status: the page that was not found for a host that is not ours, else our own fault. */
export const toldStatus = (status: number): ToldStatus =>
	told.find((known) => known === (status === 421 ? 404 : status)) ?? 500

/** What a thrown answer says, or 500 for anything else. */
export const statusOf = (error: unknown): ToldStatus => (isRouteErrorResponse(error) ? toldStatus(error.status) : 500)
