import { expect } from '@playwright/test'
import type { Answer } from './ask.ts'

/** An answer forbids the browser what a page of ours does not need, and is kept nowhere (quality A9). */
export function expectStrict({ headers }: Answer, path: string) {
	const policy = String(headers['content-security-policy'])
	for (const part of ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
		expect(policy, path).toContain(part)
	expect(policy, path).not.toContain('unsafe')
	expect(headers['x-content-type-options'], path).toBe('nosniff')
	expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
	expect(headers['cache-control'], path).toBe('no-store')
	expect(headers['x-powered-by'], path).toBeUndefined()
}
