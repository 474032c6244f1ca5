/** The part of autocannon that we use; it brings no types of its own. */
declare module 'autocannon' {
	type Options = {
		url: string
		connections: number
		duration?: number
		amount?: number
		requests: { headers: Record<string, string> }[]
	}
	type Result = {
		'2xx': number
		non2xx: number
		errors: number
		timeouts: number
		/** In seconds. */
		duration: number
		/** In milliseconds. */
		latency: { p50: number; p99: number }
	}
	export default function autocannon(options: Options): Promise<Result>
}
