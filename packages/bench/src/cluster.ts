import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded } from '@repo/db/embedded'
import { findRoom } from '@repo/db/room'
import { prepareDatabase, type Urls } from '@repo/db/setup'

/** A throw-away PostgreSQL with migrated databases. */
export type Cluster = { superuserUrl: string; make(database: string): Promise<Urls> }

/** A folder for a database of so many gigabytes, with as much again to spare. Throws with one sentence when there is none. */
function roomFor(gigabytes: number): string {
	const folder = findRoom(gigabytes * 2)
	if (folder === undefined) throw new Error(`There is no room for a database of ${gigabytes} GB, in memory or on disk.`)
	return folder
}

/** Runs `work` with a throw-away PostgreSQL, and removes it whatever happens, Ctrl-C included. */
export async function withCluster<T>(gigabytes: number, work: (cluster: Cluster) => Promise<T>): Promise<T> {
	const parent = mkdtempSync(path.join(roomFor(gigabytes), 'instap-bench-'))
	const starting = startEmbedded({ dataDir: path.join(parent, 'postgres'), durable: false })
	const remove = async () => {
		await starting.then((server) => server.stop()).finally(() => rmSync(parent, { recursive: true, force: true }))
	}
	const leave = () => void remove().finally(() => process.exit(1))
	const signals = ['SIGINT', 'SIGTERM'] as const
	for (const signal of signals) process.once(signal, leave)
	try {
		const { url } = await starting
		const secretsFile = path.join(parent, 'secrets.json')
		return await work({
			superuserUrl: url,
			make: (database) => prepareDatabase({ superuserUrl: url, database, secretsFile }),
		})
	} finally {
		for (const signal of signals) process.off(signal, leave)
		await remove()
	}
}
