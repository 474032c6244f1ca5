import type { IncomingMessage } from 'node:http'

/** True when the request announces a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** Reads the whole body into memory, at most `limit` bytes of it, whatever its sender announced. */
export function readBody(
	req: IncomingMessage,
	limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'aborted'> {
	if (Number(req.headers['content-length'] ?? 0) > limit) return Promise.resolve('too-large')
	return new Promise((resolve) => {
		const chunks: Buffer[] = []
		let size = 0
		const collect = (chunk: Buffer) => {
			size += chunk.length
			if (size <= limit) chunks.push(chunk)
			else finish('too-large')
		}
		const finish = (result: 'too-large' | 'aborted' | Uint8Array<ArrayBuffer>) => {
			req.off('data', collect)
			resolve(result)
		}
		req.on('data', collect)
		req.once('end', () => finish(Buffer.concat(chunks)))
		req.once('error', () => finish('aborted'))
		req.once('close', () => finish('aborted'))
	})
}

/** Throws away what a refused sender still sends; calls `done` at its end, or after `timeout` milliseconds. */
export function drain(req: IncomingMessage, timeout: number, done: () => void) {
	const timer = setTimeout(done, timeout)
	const finish = () => {
		clearTimeout(timer)
		done()
	}
	req.once('end', finish)
	req.once('close', finish)
	req.once('error', finish)
	req.resume()
}
