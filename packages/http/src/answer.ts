import { STATUS_CODES } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { drain, hasBody } from './body.ts'
import { chooseEncoding, compress, isText } from './compress.ts'

/** Sends what the app answered: pages and data in one piece and compressed, files as they come. */
export async function sendResponse(res: ServerResponse, response: Response): Promise<void> {
	const headers = readHeaders(response)
	if (response.body === null) return void res.writeHead(response.status, headers).end()
	if (!isText(response.headers.get('content-type') ?? '')) {
		res.writeHead(response.status, headers)
		return pipeline(Readable.from(response.body), res)
	}
	const body = new Uint8Array(await response.arrayBuffer())
	const encoding = headers['content-encoding'] ? undefined : chooseEncoding(res.req.headers['accept-encoding'])
	const compressed = encoding && (await compress(body, encoding))
	if (encoding && compressed) Object.assign(headers, { 'content-encoding': encoding })
	headers.vary = [headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ')
	const sent = compressed ?? body
	res.writeHead(response.status, { ...headers, 'content-length': String(sent.byteLength) }).end(sent)
}

function readHeaders(response: Response): Record<string, string | string[]> {
	const headers: Record<string, string | string[]> = Object.fromEntries(response.headers)
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
