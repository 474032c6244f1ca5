import { STATUS_CODES } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { drain, hasBody } from './body.ts'
import { chooseEncoding, compress, isText } from './compress.ts'

/**
 * Sends what the app answered: pages and data in one piece and compressed, files as they come. `text` is the body of a
 * page that stands beside its response.
 */
export async function sendResponse(res: ServerResponse, response: Response, text?: string): Promise<void> {
	const headers = readHeaders(response)
	if (text !== undefined) return sendWhole(res, response.status, headers, text)
	if (response.body === null) return void res.writeHead(response.status, headers).end()
	if (!isText(response.headers.get('content-type') ?? '')) {
		res.writeHead(response.status, headers)
		return pipeline(Readable.from(response.body), res)
	}
	return sendWhole(res, response.status, headers, new Uint8Array(await response.arrayBuffer()))
}

type OutHeaders = Record<string, string | string[]>

/** Text that is not compressed stays text: Node then sends it together with its headers. */
async function sendWhole(
	res: ServerResponse,
	status: number,
	headers: OutHeaders,
	body: Uint8Array | string,
): Promise<void> {
	const encoding = headers['content-encoding'] ? undefined : chooseEncoding(res.req.headers['accept-encoding'])
	const compressed = encoding && (await compress(typeof body === 'string' ? Buffer.from(body) : body, encoding))
	if (encoding && compressed) Object.assign(headers, { 'content-encoding': encoding })
	headers.vary = [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ')
	const sent = compressed ?? body
	const length = typeof sent === 'string' ? Buffer.byteLength(sent) : sent.byteLength
	res.writeHead(status, { ...headers, 'content-length': String(length) }).end(sent)
}

function readHeaders(response: Response): OutHeaders {
	const headers: OutHeaders = Object.fromEntries(response.headers)
	const cookies = response.headers.getSetCookie()
	return cookies.length > 0 ? { ...headers, 'set-cookie': cookies } : headers
}

/** What the app says for a status of ours, in the reader's language: a page, or plain text. */
export type PlainAnswer = (status: number, request: Request) => string

/** The text for a status. Never throws: it is what is left when everything else failed. */
export function plainText(status: number, request: Request, plainAnswer?: PlainAnswer): string {
	try {
		return plainAnswer?.(status, request) ?? `${status} ${STATUS_CODES[status] ?? ''}\n`
	} catch {
		return `${status} ${STATUS_CODES[status] ?? ''}\n`
	}
}

/**
 * Answers without having read the body. The sender may go on for a moment: closing at once would reset its connection
 * and the answer would never be seen.
 */
export function refuse(res: ServerResponse, status: number, text: string, linger: number) {
	const { req } = res
	const isPage = text.trimStart().startsWith('<')
	const unread = hasBody(req) && !req.complete
	res.writeHead(status, {
		'Content-Type': isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
		'Content-Length': Buffer.byteLength(text),
		...(unread ? { Connection: 'close' } : {}),
	})
	if (req.method !== 'HEAD') res.write(text)
	if (unread) drain(req, linger, () => res.end())
	else res.end()
}

/** True when the method is one of `allowed`; otherwise says which ones are. */
export function allowOnly(req: IncomingMessage, res: ServerResponse, allowed: string[]): boolean {
	if (allowed.includes(req.method ?? '')) return true
	res.setHeader('Allow', allowed.join(', '))
	return false
}
