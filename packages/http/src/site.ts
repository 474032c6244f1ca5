import type { IncomingMessage, ServerResponse } from 'node:http'
import { allowOnly, plainText, refuse, sendResponse } from './answer.ts'
import { createApp } from './app.ts'
import type { App } from './app.ts'
import { hasBody, readBody } from './body.ts'
import { isCrossSite } from './cross-site.ts'
import type { Exchange } from './exchange.ts'
import { watchHealth } from './health.ts'
import { checkHost } from './host.ts'
import type { Limits } from './limits.ts'
import { readProxies } from './proxies.ts'
import type { Proxies } from './proxies.ts'
import { securityTxt } from './security-txt.ts'
import type { ServerOptions } from './server.ts'
import { readStaticFiles, sendStaticFile } from './static-files.ts'
import { readUrl, toWebRequest } from './web-request.ts'

type Site = {
	options: ServerOptions & { limits: Limits }
	origin: URL
	proxies: Proxies
	files: ReturnType<typeof readStaticFiles>
	/** Addresses under which there are files only: what is not there is not a page either. */
	folders: string[]
	isReached: () => Promise<boolean>
	app: App
}

type Answer = (req: IncomingMessage, res: ServerResponse, proceed?: () => void) => Promise<void>

/** The way of a request: address, health, host, files, method, where it comes from, size; and only then the app. */
export function createSite(options: Site['options']): Answer {
	const site: Site = {
		options,
		origin: new URL(options.origin),
		proxies: readProxies(options.trustedProxies ?? []),
		files: readStaticFiles(options.staticDirs ?? []),
		folders: (options.staticDirs ?? []).map(({ at }) => at.replace(/\/*$/, '/')).filter((at) => at !== '/'),
		isReached: watchHealth(options.health, options.limits.healthTimeout),
		app: createApp(options),
	}
	return async (req, res, proceed) => {
		const url = readUrl(req, site.origin)
		const exchange = { req, res, url: url ?? site.origin, proceed }
		try {
			await (url ? route(site, exchange) : deny(site, exchange, 400))
		} catch {
			if (res.headersSent) res.destroy()
			else deny(site, exchange, 500)
		}
	}
}

function route(site: Site, exchange: Exchange) {
	const { req, res, url } = exchange
	if (url.pathname === '/health') return answerHealth(site, exchange)
	const host = checkHost(req, site.origin, site.proxies)
	const isRead = req.method === 'GET' || req.method === 'HEAD'
	if (host === 'loopback' && isRead) return res.writeHead(307, { Location: url.href }).end()
	if (host !== 'here') return deny(site, exchange, 421)
	const path = decodeURIComponent(url.pathname)
	if (path === '/.well-known/security.txt') return answerSecurityTxt(site, exchange)
	const isFile = site.files.has(path) || path === '/favicon.ico' || site.folders.some((at) => path.startsWith(at))
	return isFile ? answerFile(site, exchange, path) : answerPage(site, exchange)
}

async function answerHealth(site: Site, exchange: Exchange) {
	if (!allowOnly(exchange.req, exchange.res, ['GET', 'HEAD'])) return deny(site, exchange, 405)
	const ok = await site.isReached()
	const response = Response.json({ status: ok ? 'ok' : 'unavailable' }, { status: ok ? 200 : 503 })
	return sendResponse(exchange.res, response)
}

async function answerSecurityTxt(site: Site, exchange: Exchange) {
	if (!allowOnly(exchange.req, exchange.res, ['GET', 'HEAD'])) return deny(site, exchange, 405)
	const text = securityTxt(site.origin, site.options.securityContact, new Date())
	return sendResponse(exchange.res, new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } }))
}

async function answerFile(site: Site, exchange: Exchange, path: string) {
	if (!allowOnly(exchange.req, exchange.res, ['GET', 'HEAD'])) return deny(site, exchange, 405)
	const file = site.files.get(path)
	if (file) return sendStaticFile(exchange.req, exchange.res, file)
	// Every browser asks for it; a missing one is no page that was not found.
	if (path === '/favicon.ico') return void exchange.res.writeHead(204).end()
	return deny(site, exchange, 404)
}

async function answerPage(site: Site, exchange: Exchange) {
	const { req, res } = exchange
	if (!allowOnly(req, res, ['GET', 'HEAD', 'POST'])) return deny(site, exchange, 405)
	if (req.method === 'POST' && isCrossSite(req.headers, site.origin.origin)) return deny(site, exchange, 403)
	const address = site.proxies.clientAddress(req)
	if (!hasBody(req)) return site.app(exchange, address)
	exchange.proceed?.()
	const body = await readBody(req, site.options.limits.body)
	if (body === 'too-large') return deny(site, exchange, 413)
	if (body === 'aborted') return void res.destroy()
	return site.app(exchange, address, req.method === 'POST' ? body : undefined)
}

/** Answers with a status and the app's text for it, without the app. */
function deny({ options }: Site, { req, res, url }: Exchange, status: number) {
	refuse(res, status, plainText(status, toWebRequest(req, res, url), options.plainAnswer), options.limits.lingerTimeout)
}
