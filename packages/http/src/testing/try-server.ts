import { request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { RouterContextProvider } from 'react-router'
import type { ServerBuild } from 'react-router'
import { onTestFinished } from 'vitest'
import type { Limits } from '../limits.ts'
import { startServer } from '../server.ts'
import type { ServerOptions } from '../server.ts'
import { bareBuild } from './bare-build.ts'

export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }
export type Seen = { url: string; method: string; headers: Headers; body: string; address: string }

type Act = (request: Request) => Response | Promise<Response>

/** A route without a page: React Router gives its answers as they are. Its types ask for a page all the same. */
const noPage = undefined as never

/** A build of React Router with one page, one address that answers by `act`, and nothing else. */
function makeBuild(act: Act): ServerBuild {
	const run = ({ request }: { request: Request }) => act(request)
	const page = () => new Response(null, { status: 500 })
	return {
		entry: { module: { default: page } },
		routes: {
			act: { id: 'act', path: 'act/:person', module: { default: noPage, loader: run, action: run } },
		},
		assets: { version: '1', url: '/manifest.js', entry: { module: '/entry.js', imports: [] }, routes: {} },
		...bareBuild,
	}
}

/** Starts a server on a free port; it is closed when the test ends. `seen` collects what reached the app. */
export async function tryServer(
	options: Partial<Omit<ServerOptions, 'limits'>> & { act?: Act; limits?: Partial<Limits> } = {},
) {
	const seen: Seen[] = []
	const lines: string[] = []
	const addresses = new WeakMap<Request, string>()
	const act: Act = async (request) => {
		const { url, method, headers } = request
		seen.push({
			url,
			method,
			headers,
			body: await request.clone().text(),
			address: addresses.get(request) ?? lastAddress,
		})
		return options.act?.(request) ?? new Response('fine', { headers: { 'content-type': 'text/html' } })
	}
	let lastAddress = ''
	const server = await startServer({
		build: makeBuild(act),
		port: 0,
		origin: 'http://site.test',
		health: () => Promise.resolve(true),
		log: (line) => lines.push(line),
		context: (_, { address }) => {
			lastAddress = address
			return new RouterContextProvider()
		},
		...options,
	})
	onTestFinished(() => server.close())
	return {
		...server,
		seen,
		lines,
		ask: (path: string, init?: Init) => ask(server.port, path, init),
		raw: (text: string) => raw(server.port, text),
	}
}

type Init = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array; chunked?: boolean }

/** One request as a browser of this site would send it, unless `headers` say otherwise. */
export function ask(port: number, path: string, init: Init = {}): Promise<Answered> {
	const { method = 'GET', body } = init
	const length: Record<string, string> =
		body === undefined || init.chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
	const origin: Record<string, string> = method === 'POST' ? { origin: 'http://site.test' } : {}
	const headers = { host: 'site.test', ...length, ...origin, ...init.headers }
	return new Promise((resolve, reject) => {
		const req = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, (res) => {
			const chunks: Buffer[] = []
			res.on('data', (chunk: Buffer) => chunks.push(chunk))
			res.on('error', reject)
			res.on('end', () => {
				const whole = Buffer.concat(chunks)
				resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() })
			})
		})
		req.on('error', reject)
		req.end(body)
	})
}

/** Writes bytes to a bare connection and returns all that came back until it was closed. */
export function raw(port: number, text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let answer = ''
		const socket = connect(port, '127.0.0.1', () => socket.write(text))
		socket.on('data', (chunk) => (answer += chunk.toString()))
		socket.on('error', reject)
		socket.on('close', () => resolve(answer))
	})
}
