import type { IncomingMessage } from 'node:http'
import type { Proxies } from './proxies.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Does the request mean this site? `here`: yes. `loopback`: it used another name of this very machine, which a
 * redirect to the configured origin repairs. `elsewhere`: no; cookies and links of that name are not ours.
 */
export function checkHost(req: IncomingMessage, origin: URL, proxies: Proxies): 'here' | 'loopback' | 'elsewhere' {
	const forwarded = proxies.isTrusted(req.socket.remoteAddress) ? req.headers['x-forwarded-host'] : undefined
	const asked = URL.parse(`${origin.protocol}//${String(forwarded ?? req.headers.host)}`)
	if (asked?.host === origin.host) return 'here'
	const sameMachine = asked?.port === origin.port && loopback.has(asked.hostname) && loopback.has(origin.hostname)
	return sameMachine ? 'loopback' : 'elsewhere'
}
