import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { RouterContextProvider, ServerBuild } from 'react-router'
import type { PlainAnswer } from './answer.ts'
import type { AnswerDocument } from './app.ts'
import { answerMalformed } from './malformed.ts'
import { createSite } from './site.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { securityHeaders } from './security-headers.ts'
import type { StaticDir } from './static-files.ts'

/** What the server knows about the device that asks. */
export type Client = {
	/** Its network address: of the connection, or what a trusted proxy says. */
	address: string
}

export type ServerOptions = {
	/** The server build of React Router. */
	build: ServerBuild
	port: number
	/** The address to listen on; 127.0.0.1 when left out. */
	host?: string
	/** How people reach the site, such as `https://portaal.example.nl`. Every request's URL is built from it. */
	origin: string
	/** Addresses or networks of proxies whose `X-Forwarded-*` headers are believed. */
	trustedProxies?: readonly string[]
	staticDirs?: readonly StaticDir[]
	/** Answers whether the database is reached; asked by `GET /health`. */
	health: () => Promise<boolean>
	/** Headers of every answer, in addition to the security headers or instead of some of them. */
	headers?: Record<string, string>
	/** Makes what loaders and actions find in their context. */
	context: (request: Request, client: Client) => RouterContextProvider | Promise<RouterContextProvider>
	/** Whom to tell about a weak spot, as an address that machines read: `mailto:` or `https:` (`SECURITY_CONTACT`). */
	securityContact?: string
	/** Answers pages that are only read, in front of React Router's own handler; that one answers what is undefined here. */
	documents?: (build: ServerBuild) => AnswerDocument
	/** The text or page for 400, 403, 404, 405, 413, 421 and 500 answers that the app itself does not make. */
	plainAnswer?: PlainAnswer
	/** Gets one line per failed request; stderr when left out. There is no log of who asked what. */
	log?: (line: string) => void
	limits?: Partial<Limits>
}

export type RunningServer = {
	port: number
	/** Stops accepting, finishes what is running, and cuts off what still runs after five seconds. */
	close: () => Promise<void>
}

/** Serves one app of React Router over HTTP. Rejects when the port is taken (`EADDRINUSE`). */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const limits = { ...defaultLimits, ...options.limits }
	const headers = { ...securityHeaders(options.origin), ...options.headers }
	const answer = createSite({ ...options, limits })
	const server = createServer({
		maxHeaderSize: limits.header,
		headersTimeout: limits.headersTimeout,
		requestTimeout: limits.requestTimeout,
		keepAliveTimeout: limits.keepAliveTimeout,
		connectionsCheckingInterval: limits.checkEvery,
	})
	server.maxConnections = limits.connections
	server.setTimeout(limits.idleTimeout)
	answerMalformed(server, headers)
	const serve = (req: IncomingMessage, res: ServerResponse, proceed?: () => void) => {
		for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
		void answer(req, res, proceed)
	}
	server.on('request', (req, res) => serve(req, res))
	server.on('checkContinue', (req, res) => serve(req, res, () => res.writeContinue()))
	const port = await listen(server, options.port, options.host ?? '127.0.0.1')
	return { port, close: () => close(server, limits.closeTimeout) }
}

function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject)
		server.listen({ port, host, backlog: 2_048 }, () => {
			const address = server.address()
			resolve(typeof address === 'object' && address ? address.port : port)
		})
	})
}

function close(server: Server, timeout: number): Promise<void> {
	const cutOff = setTimeout(() => server.closeAllConnections(), timeout)
	server.prependListener('request', (_, res) => res.setHeader('Connection', 'close'))
	const closeIdle = setInterval(() => server.closeIdleConnections(), 20)
	return new Promise((resolve) => {
		server.close(() => {
			clearTimeout(cutOff)
			clearInterval(closeIdle)
			resolve()
		})
	})
}
