import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Where ports are looked for: below those that Linux (from 32768) and macOS (from 49152) hand out to outgoing
 * connections, so that none of those takes the port before it is listened on.
 */
const range = { from: 20_000, to: 32_768 } as const

/** A port of 127.0.0.1 on which nothing listens at this moment. */
export async function findFreePort(): Promise<number> {
	const port = randomInt(range.from, range.to)
	return (await isFree(port)) ? port : findFreePort()
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
	})
}
