import { createServer } from 'node:net'
import { Problem } from './problem.ts'

/** Throws a `Problem` when another program listens on the port of this machine. */
export async function checkPort(setting: string, port: number): Promise<void> {
	const code = await tryPort(port)
	if (code === 'EACCES') throw new Problem(`This user may not open port ${port}: set ${setting} to a higher one.`)
	if (code !== undefined)
		throw new Problem(`Port ${port} is taken by another program: stop it, or set ${setting} to another port.`)
}

function tryPort(port: number): Promise<string | undefined> {
	return new Promise((resolve) => {
		const probe = createServer()
		probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.name))
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)))
	})
}
