import { isRouteErrorResponse } from 'react-router'

/** The statuses that have a page of their own; everything else is ours to mend. */
const told = [400, 403, 404, 405, 409, 413, 503] as const

/** A status that the error page can tell about. */
export type ToldStatus = (typeof told)[number] | 500

/** What a thrown answer says, or 500 for anything else. */
export function statusOf(error: unknown): ToldStatus {
	return (isRouteErrorResponse(error) && told.find((known) => known === error.status)) || 500
}
