import { request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { isErrorPage, keepEvidence } from '../canary/evidence.ts'

/** What came back; `bytes` as they came over the line. */
export type Answer = {
	status: number
	headers: Record<string, string | string[] | undefined>
	body: string
	bytes: number
}

type Ask = {
	method?: string
	cookie?: string
	/** Where the form or call says that it comes from; the app itself when left out, nowhere when null. */
	from?: string | null
	headers?: Record<string, string>
	/** A form, or the text of a body. */
	form?: Record<string, string>
	body?: string
}

/** One HTTP request with exactly these headers; a browser would add its own. Redirects are not followed. */
export function ask(origin: string, path: string, options: Ask = {}): Promise<Answer> {
	const { form, cookie, from = origin } = options
	const body = form ? new URLSearchParams(form).toString() : options.body
	const method = options.method ?? (body === undefined ? 'GET' : 'POST')
	const { host, port } = new URL(origin)
	const headers = {
		Host: host,
		'Accept-Language': 'nl',
		...(cookie === undefined ? {} : { Cookie: cookie }),
		...(method === 'GET' || from === null ? {} : { Origin: from }),
		...(form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
		...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
		...options.headers,
	}
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = []
			response.on('data', (chunk: Buffer) => chunks.push(chunk))
			response.on('error', reject)
			response.on('end', () => {
				const all = Buffer.concat(chunks)
				const body = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(all) : all
				const status = response.statusCode ?? 0
				resolve(kept(path, { status, headers: response.headers, body: body.toString(), bytes: all.length }))
			})
		})
		sent.on('error', reject)
		sent.end(body)
	})
}

/** Keeps what an answer leaves behind, for the canaries (A10). */
function kept(where: string, answer: Answer): Answer {
	const { status, headers, body } = answer
	if (isErrorPage(status)) keepEvidence({ kind: 'error page', where, text: body })
	for (const name of ['location', 'set-cookie'])
		for (const text of [headers[name] ?? []].flat()) keepEvidence({ kind: name, where, text })
	return answer
}

/** The `Cookie` header of a browser that got these answers. */
export function cookieOf({ headers }: Answer): string {
	return [headers['set-cookie'] ?? []]
		.flat()
		.map((cookie) => cookie.split(';')[0])
		.join('; ')
}

/** Signs in by the demo's form; answers the `Cookie` header. */
export async function signIn(origin: string, code: string): Promise<string> {
	return cookieOf(await ask(origin, '/demo/sign-in', { form: { code } }))
}
