import { createRequestHandler } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { plainText, refuse, sendResponse } from './answer.ts'
import type { Exchange } from './exchange.ts'
import { collectFailures, failureLine } from './failure.ts'
import type { ServerOptions } from './server.ts'
import { toWebRequest } from './web-request.ts'

/** Hands a request to the app, with the address of its client and its body. */
export type App = (exchange: Exchange, address: string, body?: Uint8Array<ArrayBuffer>) => Promise<void>

/** What the app answers; `text` is the body of a page that was written at once. */
export type Answered = { response: Response; text?: string }

/** Answers a page, or undefined for what is no page of its kind. */
export type AnswerDocument = (
	request: Request,
	url: URL,
	context: RouterContextProvider,
) => Promise<Answered | undefined>

/** The app itself. Its failures become one log line, and a plain answer when it made no page of its own. */
export function createApp(options: ServerOptions): App {
	const failures = collectFailures(options.build)
	const handle = createRequestHandler(failures.build, 'production')
	const log = options.log ?? ((line: string) => console.error(line))

	const readDocument = options.documents?.(failures.build)

	async function respond(request: Request, url: URL, address: string): Promise<Answered & { failure?: unknown }> {
		let context: RouterContextProvider | undefined
		try {
			context = await options.context(request, { address })
			const answered = (await readDocument?.(request, url, context)) ?? { response: await handle(request, context) }
			return { ...answered, failure: failures.of(context) }
		} catch (failure) {
			return { response: new Response(null, { status: 500 }), failure }
		}
	}

	return async ({ req, res, url }, address, body) => {
		const request = toWebRequest(req, res, url, body)
		const { response, text, failure } = await respond(request, url, address)
		if (request.signal.aborted) return
		const hasBody = text !== undefined || response.body !== null
		if (response.status < 500 && (response.status < 400 || hasBody)) return sendResponse(res, response, text)
		if (response.status < 500) {
			// A refusal without words gets ours: a browser would show a page of its own.
			for (const [name, value] of response.headers) res.setHeader(name, value)
			return refuse(res, response.status, plainText(response.status, request, options.plainAnswer), 0)
		}
		log(failureLine(response.status, request.method, url.pathname, options.build, failure))
		const type = response.headers.get('content-type') ?? 'text/plain'
		if (!type.startsWith('text/plain')) return sendResponse(res, response, text)
		refuse(res, response.status, plainText(response.status, request, options.plainAnswer), 0)
	}
}
