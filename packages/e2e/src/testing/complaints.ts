import type { BrowserContext } from '@playwright/test'

/**
 * Listens to everything that a browser complains of, in any of its pages: errors and warnings in the console, scripts that
 * fail, requests that come to nothing, answers above 499. `allow` leaves out what belongs to the test.
 */
export function complaintsOf(context: BrowserContext, allow?: RegExp): () => string[] {
	const complaints: string[] = []
	const hear = (text: string) => {
		if (!allow?.test(text)) complaints.push(text)
	}
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			hear(`${message.type()}: ${message.text()} (${message.location().url})`)
	})
	context.on('weberror', (error) => hear(`script: ${error.error().message}`))
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? ''
		// Leaving a page ends what it was still loading, and a browser without script asks for none.
		if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') hear(`request: ${request.url()} ${reason}`)
	})
	context.on('response', (response) => {
		if (response.status() >= 500) hear(`status ${response.status()}: ${response.url()}`)
	})
	return () => complaints
}
