import { STATUS_CODES } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Answers what is not HTTP, has too many headers or comes too slowly: 400, 431 or 408, then closes. Whoever has an
 * answer under way already gets no second one on the same connection.
 */
export function answerMalformed(server: Server, headers: Record<string, string>) {
	const current = new WeakMap<Duplex, ServerResponse>()
	server.on('request', (req, res) => current.set(req.socket, res))
	server.on('clientError', (error, socket) => {
		const res = current.get(socket)
		const waiting = res !== undefined && !res.writableFinished && (res.headersSent || res.req.complete)
		if (waiting || !socket.writable || ('code' in error && error.code === 'ECONNRESET')) return void socket.destroy()
		const status = statusOf(error)
		const text = `${STATUS_CODES[status] ?? ''}\n`
		const lines = { ...headers, 'Content-Type': 'text/plain', 'Content-Length': text.length, Connection: 'close' }
		const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
		socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${text}`, () => socket.destroy())
	})
}

function statusOf(error: Error): 400 | 408 | 431 {
	const code = 'code' in error ? error.code : undefined
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
	return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
}
