import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const gigabyte = 1024 ** 3

/** A folder for throw-away data with so many gigabytes to spare: in memory where it fits, else on disk; undefined for neither. */
export const findRoom = (gigabytes: number): string | undefined =>
	['/dev/shm', tmpdir()].find((folder) => existsSync(folder) && freeIn(folder) > gigabytes)

/** Gigabytes to spare; none where nobody can say, as in some containers. */
function freeIn(folder: string): number {
	try {
		const { bavail, bsize } = statfsSync(folder)
		return (bavail * bsize) / gigabyte
	} catch {
		return 0
	}
}

/** The folder for a cluster that only tests use: with two gigabytes to spare where there is one. */
export const roomForTests = (): string => findRoom(2) ?? tmpdir()
