import type { Answer } from './ask.ts'

/** Whether a score is earned, and how many points it gives or costs. */
type Rule = { points: number; when: boolean }

/**
 * The score that Mozilla's HTTP Observatory gives a page on https, by its published rules: 100 to begin with; what is missing
 * costs points, and from 90 up what is better than asked gives some. Cookies: the `Set-Cookie` lines of the whole site.
 */
export function observatoryScore({ headers, body }: Answer, cookies: readonly string[]): number {
	const policy = String(headers['content-security-policy'])
	const sources = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'none'"
	const safeCookies = cookies.every((cookie) => /; Secure/.test(cookie) && /; HttpOnly/.test(cookie))
	const foreign = [...body.matchAll(/<script[^>]+src="([^"]+)"/g)].filter(([, src]) => !/^\/(?!\/)/.test(src ?? ''))
	const maxAge = Number(/max-age=(\d+)/.exec(String(headers['strict-transport-security']))?.[1] ?? 0)
	const costs: Rule[] = [
		{ points: 25, when: policy === 'undefined' },
		{ points: 20, when: /unsafe|data:|https?:/.test(sources) },
		{ points: 40, when: !safeCookies },
		{ points: 20, when: maxAge < 15_768_000 },
		{ points: 5, when: headers['x-content-type-options'] !== 'nosniff' },
		{ points: 20, when: headers['x-frame-options'] === undefined && !policy.includes('frame-ancestors') },
		{ points: 50, when: foreign.length > 0 },
		{ points: 50, when: headers['access-control-allow-origin'] !== undefined },
	]
	const gains: Rule[] = [
		{ points: 10, when: policy.includes("default-src 'none'") && !policy.includes('unsafe') },
		{ points: 5, when: safeCookies && cookies.every((cookie) => /; SameSite=(Lax|Strict)/.test(cookie)) },
		{ points: 5, when: headers['referrer-policy'] === 'same-origin' },
		{ points: 5, when: policy.includes("frame-ancestors 'none'") },
		{ points: 10, when: headers['cross-origin-resource-policy'] === 'same-origin' },
	]
	const sum = (rules: readonly Rule[]) => rules.reduce((all, { points, when }) => all + (when ? points : 0), 0)
	const base = 100 - sum(costs)
	return base >= 90 ? base + sum(gains) : Math.max(0, base)
}
