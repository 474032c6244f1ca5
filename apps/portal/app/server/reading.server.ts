import { type Language, languageOf, negotiate } from '@repo/i18n/languages'

const year = 31_536_000

/** How someone reads: the language, and whether the Dutch line stands under each line. */
export type Reading = { language: Language; dutch: boolean }

/** From the cookies, else from what the browser prefers. */
export function readReading(request: Request): Reading {
	const cookies = request.headers.get('cookie') ?? ''
	return {
		language:
			languageOf(cookieIn(cookies, '__Host-language')) ?? negotiate(request.headers.get('accept-language') ?? ''),
		dutch: cookieIn(cookies, '__Host-dutch') === '1',
	}
}

/** Whether this browser chose a language itself. */
export const hasChosen = (request: Request) =>
	languageOf(cookieIn(request.headers.get('cookie') ?? '', '__Host-language')) !== null

function cookieIn(header: string, name: string): string | null {
	for (const pair of header.split(';')) {
		const [key, value] = pair.trim().split('=')
		if (key === name) return value ?? null
	}
	return null
}

const setCookie = (name: string, value: string, age: number) =>
	`${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${age}`

/** Keeps the language on this phone for a year, or for so many seconds. */
export const languageCookie = (language: Language, age = year) => setCookie('__Host-language', language, age)

/** Keeps whether the Dutch lines show. */
export const dutchCookie = (dutch: boolean) => setCookie('__Host-dutch', dutch ? '1' : '0', year)

/** Forgets both: the next person on a shared phone reads otherwise. */
export const forgetReading = [setCookie('__Host-language', '', 0), setCookie('__Host-dutch', '', 0)]
