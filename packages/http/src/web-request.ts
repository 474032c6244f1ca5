import type { IncomingMessage, ServerResponse } from 'node:http'

/** Headers that only a proxy or the build may write. A client that sends them gets no hearing. */
const notFromClients = /^(forwarded|x-forwarded-.*|x-real-ip|x-react-router-.*|x-remix-.*)$/

/** The address that was asked for, on the configured origin; undefined when it is not one. */
export function readUrl(req: IncomingMessage, origin: URL): URL | undefined {
	const path = req.url ?? ''
	if (!/^\/(?![/\\])/.test(path)) return undefined
	const url = URL.parse(origin.origin + path)
	if (url === null || url.pathname.startsWith('//')) return undefined
	try {
		decodeURIComponent(url.pathname)
		return url
	} catch {
		return undefined
	}
}

/** The request as the app sees it. Its URL has the configured origin, whatever the client called us. */
export function toWebRequest(
	req: IncomingMessage,
	res: ServerResponse,
	url: URL,
	body?: Uint8Array<ArrayBuffer>,
): Request {
	const left = new AbortController()
	res.once('close', () => {
		if (!res.writableFinished) left.abort()
	})
	return new Request(url, {
		method: body ? 'POST' : readMethod(req),
		headers: readHeaders(req),
		signal: left.signal,
		...(body ? { body } : {}),
	})
}

/** The methods that the app sees; a plain answer to any other one is written as for a GET. */
function readMethod({ method }: IncomingMessage) {
	return method === 'HEAD' || method === 'POST' ? method : 'GET'
}

function readHeaders(req: IncomingMessage): Headers {
	const headers = new Headers()
	for (const [name, value] of Object.entries(req.headers)) {
		if (value === undefined || notFromClients.test(name)) continue
		headers.set(name, Array.isArray(value) ? value.join(', ') : value)
	}
	// A same-origin form of a page in privacy mode says `null`; the check before us was about Sec-Fetch-Site.
	if (headers.get('origin') === 'null') headers.delete('origin')
	return headers
}
