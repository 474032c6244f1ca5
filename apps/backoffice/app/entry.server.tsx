import { randomBytes } from 'node:crypto'
import { renderToReadableStream } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, ServerRouter } from 'react-router'

/** Our own scripts and styles, nothing from elsewhere; inline only what this answer itself wrote. */
const policyWith = (nonce: string) =>
	[
		"default-src 'none'",
		`script-src 'self' 'nonce-${nonce}'`,
		"style-src 'self'",
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; ')

/** A page goes out in one piece: complete without any script, and then React takes it over in the browser. */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	entry: EntryContext,
): Promise<Response> {
	const nonce = randomBytes(16).toString('base64url')
	let failed = false
	const stream = await renderToReadableStream(<ServerRouter context={entry} url={request.url} nonce={nonce} />, {
		nonce,
		signal: request.signal,
		onError: () => {
			failed = true
		},
	})
	await stream.allReady
	const html = await new Response(stream).text()
	headers.set('Content-Type', 'text/html; charset=utf-8')
	headers.set('Content-Security-Policy', policyWith(nonce))
	return new Response(html, { status: failed ? 500 : status, headers })
}

/** Failures are logged by our server, without what people typed. */
export const handleError: HandleErrorFunction = () => {}

export { plainAnswer } from './server/plain-answer.server.tsx'
export { settings } from './server/env.server.ts'
export { addressContext } from './server/session.server.ts'
export { close, health, mayStart } from './server/services.server.ts'
