import { createHash } from 'node:crypto'
import autocannon from 'autocannon'
import { cpuMs } from './machine.ts'

/** A running server and what is asked of it. */
export type Target = { name: string; pid: number; url: string; headers: Record<string, string> }

/** What one round of asking gave. `cpu` is the server's, in milliseconds per request; latencies in milliseconds. */
export type Round = { perSecond: number; cpu: number; p50: number; p99: number }

const connections = 16
const warmUp = 600

/** One answer, whole and uncompressed. Throws unless it is a 200. */
export async function ask({ url, headers }: Target): Promise<Buffer> {
	const response = await fetch(url, { headers: { 'accept-encoding': 'identity', ...headers } })
	const body = Buffer.from(await response.arrayBuffer())
	if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
	return body
}

/** Throws unless both answer the same bytes. */
export async function assertSameBytes(one: Target, other: Target): Promise<number> {
	const [first, second] = [await ask(one), await ask(other)]
	if (!first.equals(second)) {
		const hash = (body: Buffer) => `${body.byteLength} bytes ${createHash('sha256').update(body).digest('hex').slice(0, 8)}`
		throw new Error(`${one.name} and ${other.name} answer differently: ${hash(first)}, ${hash(second)}`)
	}
	return first.byteLength
}

/** Lets a server settle before anything is read. */
export async function warm(target: Target): Promise<void> {
	await fire(target, { amount: warmUp })
}

/** Asks for so many seconds and reads what it took. Throws when one answer was not a 2xx. */
export async function round(target: Target, seconds: number): Promise<Round> {
	const before = cpuMs(target.pid)
	const result = await fire(target, { duration: seconds })
	const answered = result['2xx']
	return {
		perSecond: answered / result.duration,
		cpu: (cpuMs(target.pid) - before) / answered,
		p50: result.latency.p50,
		p99: result.latency.p99,
	}
}

async function fire({ name, url, headers }: Target, much: { amount: number } | { duration: number }) {
	const result = await autocannon({ url, connections, headers: { 'accept-encoding': 'identity', ...headers }, ...much })
	const failed = result.non2xx + result.errors + result.timeouts
	if (failed > 0) throw new Error(`${name}: ${failed} of ${failed + result['2xx']} answers were not a 2xx`)
	return result
}
