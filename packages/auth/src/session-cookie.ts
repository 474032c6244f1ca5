import { Cookie } from 'lucia'
import { type App, lifetimes } from './lifetimes.ts'

/** Ports of one host share cookies, so each app has a name of its own. */
const names = { portal: '__Host-portal', backoffice: '__Host-staff' } as const satisfies Record<App, string>

/** What a browser presents: in which organisation, and the secret of which the table knows the hash. */
export type Presented = { organisationId: string; secret: string }

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z2-7]{40})$/

/** The session in a `Cookie` header, or null for anything that we did not write ourselves. Never throws. */
export function readSessionCookie(cookieHeader: string | null, app: App): Presented | null {
	const start = `${names[app]}=`
	const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim())
	const values = pairs.filter((pair) => pair.startsWith(start)).map((pair) => pair.slice(start.length))
	// A browser keeps one `__Host-` cookie of a name; two are somebody's doing.
	const [, organisationId, secret] = (values.length === 1 && shape.exec(values[0] ?? '')) || []
	return organisationId === undefined || secret === undefined ? null : { organisationId, secret }
}

/** The `Set-Cookie` value that lets a browser keep a session for as long as it can last. */
export function writeSessionCookie({ organisationId, secret }: Presented, app: App): string {
	return serialize(app, `${organisationId}.${secret}`, lifetimes[app].lasts / 1000)
}

/** The `Set-Cookie` value that makes a browser forget the session of this app, and no other cookie. */
export function blankSessionCookie(app: App): string {
	return serialize(app, '', 0)
}

function serialize(app: App, value: string, maxAge: number) {
	return new Cookie(names[app], value, { secure: true, httpOnly: true, sameSite: 'lax', path: '/', maxAge }).serialize()
}
