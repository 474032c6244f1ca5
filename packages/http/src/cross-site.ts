import type { IncomingHttpHeaders } from 'node:http'

/**
 * True when a request that changes something may come from another site (quality A5). Browsers say where a request
 * comes from in `Sec-Fetch-Site`, older ones in `Origin`; one that says neither is refused as well.
 */
export function isCrossSite(headers: IncomingHttpHeaders, origin: string): boolean {
	const site = headers['sec-fetch-site']
	const from = headers.origin
	if (site !== undefined) return site !== 'same-origin' || (from !== undefined && from !== 'null' && from !== origin)
	return from !== origin
}
