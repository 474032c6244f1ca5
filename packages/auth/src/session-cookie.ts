import { readCookie, writeCookie } from './cookie.ts'
import { type App, lifetimeOf, type Means } from './lifetimes.ts'

/** Ports of one host share cookies, so each app has a name of its own. */
const names = { portal: '__Host-portal', backoffice: '__Host-staff' } as const satisfies Record<App, string>

/** What a browser presents: in which organisation, and the secret of which the table knows the hash. */
export type Presented = { organisationId: string; secret: string }

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z2-7]{40})$/

/** The session in a `Cookie` header, or null for anything that we did not write ourselves. Never throws. */
export function readSessionCookie(cookieHeader: string | null, app: App): Presented | null {
	const [, organisationId, secret] = shape.exec(readCookie(cookieHeader, names[app]) ?? '') ?? []
	return organisationId === undefined || secret === undefined ? null : { organisationId, secret }
}

/** The `Set-Cookie` value that lets a browser keep a session for as long as it can last. */
export function writeSessionCookie({ organisationId, secret }: Presented, app: App, means: Means): string {
	return writeCookie(names[app], `${organisationId}.${secret}`, lifetimeOf(app, means).lasts)
}

/** The `Set-Cookie` value that makes a browser forget the session of this app, and no other cookie. */
export const blankSessionCookie = (app: App): string => writeCookie(names[app], '', 0)
