import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Who is in front of us. Only what a trusted proxy says about its client is believed. */
export type Proxies = {
	/** True when the connection comes from a trusted proxy. */
	isTrusted: (address: string | undefined) => boolean
	/** The address of the person's device. */
	clientAddress: (req: IncomingMessage) => string
}

/** Reads the setting: addresses (`10.0.0.1`) and networks (`10.0.0.0/8`). Throws on anything else. */
export function readProxies(trusted: readonly string[]): Proxies {
	const list = new BlockList()
	for (const one of trusted) {
		const [address = '', bits] = one.split('/')
		const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
		if (isIP(address) === 0) throw new TypeError(`Not an address or network of a trusted proxy: ${one}`)
		list.addSubnet(address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family)
	}
	const isTrusted = (raw: string | undefined) => {
		const address = plain(raw ?? '')
		return isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
	}
	return {
		isTrusted,
		clientAddress(req) {
			const peer = plain(req.socket.remoteAddress ?? '')
			if (!isTrusted(peer)) return peer
			const forwarded = String(req.headers['x-forwarded-for'] ?? '')
				.split(',')
				.map((part) => plain(part.trim()))
			return forwarded.findLast((address) => isIP(address) !== 0 && !isTrusted(address)) ?? peer
		},
	}
}

/** `::ffff:10.0.0.1` is 10.0.0.1 on a socket that speaks both. */
function plain(address: string) {
	return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
