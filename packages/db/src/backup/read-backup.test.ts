import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkBackup } from '../backup.ts'
import { useTestDb } from '../testing.ts'
import { BackupProblem } from './backup-problem.ts'
import { backUpTo, makeWorld, useBackups } from './testing.ts'

const db = await useTestDb()
const backups = useBackups()
await makeWorld(db)
const bytes = readFileSync(await backUpTo(backups.next(), db))
const file = backups.next()
const check = (content: Buffer) => {
	writeFileSync(file, content)
	return checkBackup({ file })
}
const known = await check(bytes)

test('a backup that ends early is refused, wherever it ends', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
			await expect(check(bytes.subarray(0, length))).rejects.toThrow(BackupProblem)
		}),
	)
})

test('a flipped bit is found, or is one of the few of gzip that mean nothing', async () => {
	let found = 0
	await fc.assert(
		fc.asyncProperty(fc.noBias(fc.nat(bytes.length - 1)), fc.nat(7), async (at, bit) => {
			const flipped = Buffer.from(bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)))
			const read = await check(flipped).catch((error: unknown) => error)
			if (read instanceof BackupProblem) return void found++
			expect(read).toEqual(known)
		}),
		{ numRuns: 200 },
	)
	expect(found).toBeGreaterThan(190)
})

test.each([
	['an empty file', Buffer.alloc(0), /is damaged or cut off/],
	['a letter', Buffer.from('Dear reader,\n'), /is not a backup of this product/],
	['a packed letter', gzipSync('Dear reader,\n'), /is not a backup of this product/],
	['packed noise without a line', gzipSync(Buffer.alloc(100_000)), /is not a backup of this product/],
	['other JSON', gzipSync('{"format":"other"}\n'), /is not a backup of this product/],
	['nothing, packed', gzipSync(''), /is damaged or cut off/],
	[
		'a backup of the future',
		gzipSync('{"format":"instap backup","version":2}\n'),
		/was made by a newer version of this product/,
	],
])('%s is refused', async (_, content, sentence) => {
	await expect(check(content)).rejects.toThrow(BackupProblem)
	await expect(check(content)).rejects.toThrow(sentence)
})
