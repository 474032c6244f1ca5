import { renderToStaticMarkup } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, type RouterContextProvider, ServerRouter } from 'react-router'
import { assets } from './server/assets.server.ts'
import { readReading } from './server/reading.server.ts'
import { signedInContext } from './server/session.server.ts'
import { PageContext } from './shell/page-context.tsx'

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
	context: RouterContextProvider,
): Response {
	const page = { ...readReading(request), signedIn: context.get(signedInContext), assets }
	const html = `<!doctype html>${renderToStaticMarkup(
		<PageContext value={page}>
			<ServerRouter context={entry} url={request.url} />
		</PageContext>,
	)}`
	headers.set('Content-Type', 'text/html; charset=utf-8')
	headers.set('Content-Security-Policy', policy)
	return new Response(html, { status, headers })
}

/** Failures are logged by our server, without what people typed. */
export const handleError: HandleErrorFunction = () => {}

export { plainAnswer } from './server/plain-answer.server.tsx'
export { settings } from './server/env.server.ts'
export { close, health, mayStart } from './server/services.server.ts'
