import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

const brotliLater = promisify(brotliCompress)
const gzipLater = promisify(gzip)

/** Below this many bytes the saving is smaller than the cost. */
const worthwhile = 1024

/** Above this many bytes another thread does the work, so that other requests do not wait for it. */
const long = 64 * 1024

/** The best encoding that the client takes, from its Accept-Encoding header. */
export function chooseEncoding(accepted: string | undefined): 'br' | 'gzip' | undefined {
	const encodings = (accepted ?? '').split(',').map((part) => part.trim().toLowerCase())
	const takes = (name: string) =>
		encodings.some((one) => new RegExp(`^${name}\\s*(;\\s*q=(1|0?\\.\\d*[1-9]).*)?$`).test(one))
	if (takes('br')) return 'br'
	return takes('gzip') ? 'gzip' : undefined
}

/** True for types that get smaller: text, JSON, scripts, SVG. */
export function isText(type: string): boolean {
	return /^text\/(?!event-stream)|[/+](json|xml|javascript)\b/.test(type)
}

/**
 * Compresses a finished body at once, which costs a fraction of a compressing stream. Undefined when it is too small
 * to be worth it. `quality` is brotli's: 4 for pages, higher for what is kept.
 */
export async function compress(
	body: Uint8Array,
	encoding: 'br' | 'gzip',
	quality = 4,
): Promise<Uint8Array | undefined> {
	if (body.byteLength < worthwhile) return undefined
	const brotli = {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength },
	}
	if (body.byteLength > long) return encoding === 'br' ? brotliLater(body, brotli) : gzipLater(body, { level: 4 })
	return encoding === 'br' ? brotliCompressSync(body, brotli) : gzipSync(body, { level: 4 })
}
