import { expect } from '@playwright/test'
import type { Answer } from './ask.ts'

/** What every answer says, whatever it is about (quality A9). */
const always = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	// Not no-referrer: own forms would then come from nowhere.
	'referrer-policy': 'same-origin',
}

/** An answer forbids the browser what a page of ours does not need, and is kept nowhere (quality A9). */
export function expectStrict(answer: Answer, path: string) {
	expectForbidding(answer, path)
	expect(answer.headers['cache-control'], path).toBe('no-store')
}

/** An answer forbids the browser what a page of ours does not need; a file may be kept. */
export function expectForbidding({ headers }: Answer, path: string) {
	const policy = String(headers['content-security-policy'])
	// Without a source of its own, an object has that of `default-src`.
	for (const part of ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
		expect(policy, path).toContain(part)
	expect(policy, path).not.toMatch(/unsafe|\*|http|data:/)
	for (const [name, value] of Object.entries(always)) expect(headers[name], `${path} ${name}`).toBe(value)
	for (const feature of ['camera', 'microphone', 'geolocation', 'payment'])
		expect(headers['permissions-policy'], path).toContain(`${feature}=()`)
	for (const name of ['x-powered-by', 'server', 'access-control-allow-origin'])
		expect(headers[name], `${path} ${name}`).toBeUndefined()
}
