import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
	type EntryContext,
	type HandleErrorFunction,
	type RouterContextProvider,
	type ServerBuild,
	ServerRouter,
} from 'react-router'
import { assets } from './server/assets.server.ts'
import { createDocuments } from './server/documents.server.tsx'
import { taskContext } from './server/handed-over.server.ts'
import { readReading } from './server/reading.server.ts'
import { representedContext } from './server/represented.server.ts'
import { sharedContext, signedInContext, whoContext } from './server/session.server.ts'
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

const pageHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }

/** A page is a document: rendered once, on the server, into one buffer. */
function write(request: Request, context: RouterContextProvider, routes: ReactNode): string {
	const page = {
		...readReading(request),
		signedIn: context.get(signedInContext),
		who: context.get(whoContext),
		shared: context.get(sharedContext),
		handedOver: context.get(taskContext) !== null,
		represents: context.get(representedContext),
		assets,
	}
	return `<!doctype html>${renderToStaticMarkup(<PageContext value={page}>{routes}</PageContext>)}`
}

/** Pages that are only read, which most requests are. */
export const documents = (build: ServerBuild) => createDocuments({ build, write, headers: pageHeaders })

/** Every other page: after a form, at an address that does not exist, or one that cannot be rendered. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	entry: EntryContext,
	context: RouterContextProvider,
): Response {
	const html = write(request, context, <ServerRouter context={entry} url={request.url} />)
	for (const [name, value] of Object.entries(pageHeaders)) headers.set(name, value)
	return new Response(html, { status, headers })
}

/** Failures are logged by our server, without what people typed. */
export const handleError: HandleErrorFunction = () => {}

export { plainAnswer } from './server/plain-answer.server.tsx'
export { settings } from './server/env.server.ts'
export { addressContext } from './server/session.server.ts'
export { close, health, mayStart } from './server/services.server.ts'
