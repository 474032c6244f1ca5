import { get } from 'node:http'

/** Bytes of something as it is sent: uncompressed, and to a browser that takes brotli. */
export type Weight = { raw: number; sent: number }

/** Asks for an address twice. Throws unless it is there. */
export async function weigh(url: string, cookie = ''): Promise<Weight> {
	const [raw, sent] = [await fetchAs(url, cookie, 'identity'), await fetchAs(url, cookie, 'br')]
	return { raw: raw.byteLength, sent: sent.byteLength }
}

/** All of these together; each address counts once. */
export async function weighAll(urls: readonly string[]): Promise<Weight> {
	const weights = await Promise.all([...new Set(urls)].map((url) => weigh(url)))
	return { raw: sum(weights.map(({ raw }) => raw)), sent: sum(weights.map(({ sent }) => sent)) }
}

/** The body as it came over the line. */
export function fetchAs(url: string, cookie: string, encoding: 'identity' | 'br'): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { cookie, 'accept-encoding': encoding } }, (response) => {
			const chunks: Buffer[] = []
			response.on('data', (chunk: Buffer) => chunks.push(chunk))
			response.on('end', () => {
				if (response.statusCode === 200) resolve(Buffer.concat(chunks))
				else reject(new Error(`${url} answered ${response.statusCode}`))
			})
		}).on('error', reject)
	})
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** `13.4 (3.1)`: KiB, and in brackets as sent with brotli. */
export const kib = ({ raw, sent }: Weight): string => `${(raw / 1024).toFixed(1)} (${(sent / 1024).toFixed(1)})`
