import { renderToStaticMarkup } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, type RouterContextProvider, ServerRouter } from 'react-router'

/** Our own scripts and styles, nothing inline, nothing from elsewhere. */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join('; ')

/** A page is a document: rendered once, on the server, into one buffer. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	entry: EntryContext,
	_context: RouterContextProvider,
): Response {
	const html = `<!doctype html>${renderToStaticMarkup(<ServerRouter context={entry} url={request.url} />)}`
	headers.set('Content-Type', 'text/html; charset=utf-8')
	headers.set('Content-Security-Policy', policy)
	return new Response(html, { status, headers })
}

/** Failures are logged by our server, without what people typed. */
export const handleError: HandleErrorFunction = () => {}

export { plainAnswer } from './server/plain-answer.server.tsx'
export { settings } from './server/env.server.ts'
export { close, health, mayStart } from './server/services.server.ts'
