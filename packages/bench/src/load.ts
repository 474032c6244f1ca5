import autocannon from 'autocannon'
import { cpuMs, waitedMs } from './machine.ts'

/** A running server and what is asked of it: one after the other when there are several cookies. */
export type Target = { name: string; pid: number; url: string; cookies: readonly string[] }

/**
 * What one round of asking gave. `cpu` is the server's, in milliseconds per request; latencies in milliseconds; `waited`:
 * for how much of the time it wanted to run the server's core was with others.
 */
export type Round = { perSecond: number; cpu: number; p50: number; p99: number; waited: number }

const connections = 16
const warmUp = 1_000

/** An answer, whole and uncompressed, with its headers. Throws unless it is a 200. */
export async function ask({ url, cookies }: Target, cookie = cookies[0] ?? '') {
	const response = await fetch(url, { headers: { 'accept-encoding': 'identity', cookie } })
	const body = Buffer.from(await response.arrayBuffer())
	if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
	return { body, headers: Object.fromEntries(response.headers) }
}

/** How many bytes both answer. Throws unless they are the same. */
export async function assertSameBytes(one: Target, other: Target): Promise<number> {
	const [first, second] = [await ask(one), await ask(other)]
	if (first.body.equals(second.body)) return first.body.byteLength
	throw new Error(
		`${one.name} (${first.body.byteLength} bytes) and ${other.name} (${second.body.byteLength}) answer differently`,
	)
}

/** Lets a server settle before anything is read. */
export async function warm(target: Target): Promise<void> {
	await fire(target, { amount: warmUp })
}

/** Asks for so many seconds and reads what it took. Throws when one answer was not a 2xx. */
export async function round(target: Target, seconds: number): Promise<Round> {
	const [ran, waited] = [cpuMs(target.pid), waitedMs(target.pid)]
	const result = await fire(target, { duration: seconds })
	const answered = result['2xx']
	const [spent, lost] = [cpuMs(target.pid) - ran, waitedMs(target.pid) - waited]
	return {
		perSecond: answered / result.duration,
		cpu: spent / answered,
		p50: result.latency.p50,
		p99: result.latency.p99,
		waited: lost / (spent + lost),
	}
}

async function fire({ name, url, cookies }: Target, much: { amount: number } | { duration: number }) {
	const requests = cookies.map((cookie) => ({ headers: { 'accept-encoding': 'identity', cookie } }))
	const result = await autocannon({ url, connections, requests, ...much })
	const failed = result.non2xx + result.errors + result.timeouts
	if (failed > 0) throw new Error(`${name}: ${failed} of ${failed + result['2xx']} answers were not a 2xx`)
	return result
}
