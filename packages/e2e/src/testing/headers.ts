import { expect } from '@playwright/test'
import type { Answer } from './ask.ts'

/** What every answer says, whatever it is about (quality A9). */
const always: Record<string, string | undefined> = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	// Not no-referrer: own forms would then come from nowhere.
	'referrer-policy': 'same-origin',
	'x-powered-by': undefined,
	server: undefined,
	'access-control-allow-origin': undefined,
}
// Without a source of its own, an object has that of `default-src`.
const policies = ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"]
const features = ['camera', 'microphone', 'geolocation', 'payment']

/** An answer forbids the browser what a page of ours does not need, and is kept nowhere (quality A9). */
export function expectStrict(answer: Answer, path: string) {
	const kept = answer.headers['cache-control'] === 'no-store' ? [] : ['is kept']
	expect([...faultsOf(answer), ...kept], path).toEqual([])
}

/** An answer forbids the browser what a page of ours does not need; a file may be kept. */
export function expectForbidding(answer: Answer, path: string) {
	expect(faultsOf(answer), path).toEqual([])
}

/** What an answer's headers leave open. One list per answer: thousands are looked at, and each expectation is traced. */
function faultsOf({ headers }: Answer): string[] {
	const policy = String(headers['content-security-policy'])
	const permissions = String(headers['permissions-policy'])
	return [
		...policies.filter((part) => !policy.includes(part)).map((part) => `no ${part}`),
		...(/unsafe|\*|http|data:/.test(policy) ? [`opens too much: ${policy}`] : []),
		...features.filter((feature) => !permissions.includes(`${feature}=()`)).map((feature) => `leaves the ${feature}`),
		...Object.entries(always)
			.filter(([name, value]) => headers[name] !== value)
			.map(([name]) => `${name}: ${String(headers[name])}`),
	]
}
