import { readCookie, writeCookie } from './cookie.ts'

const name = '__Host-device'

/** A phone that nobody used for so long has to be linked anew, in milliseconds. */
export const deviceLasts = 30 * 24 * 3_600_000

/** How many people can share one phone; with one more, the first of them has to be linked again. */
export const peopleOnOnePhone = 4

const secret = /^[\w-]{43}$/

/** The secrets that this phone keeps, one for each of its people, oldest first. Empty for anything that we did not write. */
export function readDeviceCookie(cookieHeader: string | null): string[] {
	const secrets = (readCookie(cookieHeader, name) ?? '').split('.')
	const ours = secrets.length <= peopleOnOnePhone && secrets.every((one) => secret.test(one))
	return ours && new Set(secrets).size === secrets.length ? secrets : []
}

/** The `Set-Cookie` value that lets a phone keep these secrets for thirty days from now; none makes it forget. */
export function writeDeviceCookie(secrets: readonly string[]): string {
	return writeCookie(name, secrets.join('.'), secrets.length === 0 ? 0 : deviceLasts)
}

/** The `Set-Cookie` value that keeps what is there for another thirty days; null when there is nothing. */
export function renewDeviceCookie(cookieHeader: string | null): string | null {
	const secrets = readDeviceCookie(cookieHeader)
	return secrets.length === 0 ? null : writeDeviceCookie(secrets)
}
