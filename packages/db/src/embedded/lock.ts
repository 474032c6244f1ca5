import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Runs `work` while no other process of this machine runs it for the same folder. The lock is a socket in the abstract
 * name space of Linux: the kernel gives it to one, and takes it back when its holder dies, however it dies.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
	const lock = await takeLock(`\0embedded-postgres-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`)
	try {
		return await work()
	} finally {
		await new Promise((resolve) => lock.close(resolve))
	}
}

async function takeLock(name: string) {
	for (;;) {
		const server = createServer((socket) => socket.destroy())
		const taken = await new Promise<boolean>((resolve, reject) => {
			server.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
			server.listen(name, () => resolve(true))
		})
		if (taken) return server
		await wait(25)
	}
}
