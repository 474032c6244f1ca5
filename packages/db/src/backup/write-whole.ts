import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { ofTheFile } from './backup-problem.ts'

/**
 * Makes a file that is whole or not there at all, also when the power fails: `write` writes to another name beside it.
 * For this user only. Returns what `write` returned.
 */
export async function writeWhole<T>(file: string, write: (target: Writable) => Promise<T>): Promise<T> {
	const draft = `${file}.${randomBytes(4).toString('hex')}.part`
	try {
		const handle = await open(draft, 'wx', 0o600)
		try {
			const written = await closing(handle, () => write(handle.createWriteStream({ flush: true })))
			await rename(draft, file)
			// A new name outlives a power cut once its folder is written.
			const folder = await open(path.dirname(file))
			await closing(folder, () => folder.sync())
			return written
		} finally {
			await rm(draft, { force: true })
		}
	} catch (error) {
		throw ofTheFile(error, file)
	}
}

async function closing<T>(handle: FileHandle, work: () => Promise<T>): Promise<T> {
	try {
		return await work()
	} finally {
		await handle.close()
	}
}
