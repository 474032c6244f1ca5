import type { Keys } from '../keys.ts'

/**
 * Keys that count how often something is hashed with them: a password, a PIN, a code. So a test can tell that two tries are the
 * same work, or that a try was refused before any, whatever else the machine does.
 */
export function countingKeys({ hash, encryption }: Keys): {
	keys: Keys
	hashed: (work: () => Promise<unknown>) => Promise<number>
} {
	let count = 0
	const keys = {
		encryption,
		get hash() {
			count++
			return hash
		},
	}
	const hashed = async (work: () => Promise<unknown>) => {
		const before = count
		await work()
		return count - before
	}
	return { keys, hashed }
}
