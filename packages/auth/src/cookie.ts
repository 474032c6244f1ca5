import { Cookie } from 'lucia'

/** The value of a cookie, or null: absent, or there twice, which is somebody's doing (a browser keeps one of a name). */
export function readCookie(cookieHeader: string | null, name: `__Host-${string}`): string | null {
	const start = `${name}=`
	const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim())
	const values = pairs.filter((pair) => pair.startsWith(start)).map((pair) => pair.slice(start.length))
	return values.length === 1 && values[0] !== '' ? (values[0] ?? null) : null
}

/** A `Set-Cookie` value for this host only, out of reach of scripts. `lasts` in milliseconds; 0 makes a browser forget it. */
export function writeCookie(name: `__Host-${string}`, value: string, lasts: number): string {
	const attributes = { secure: true, httpOnly: true, sameSite: 'lax', path: '/', maxAge: lasts / 1000 } as const
	return new Cookie(name, value, attributes).serialize()
}
