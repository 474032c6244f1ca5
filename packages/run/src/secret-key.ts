import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from './settings.ts'

/**
 * The installation's secret: what was set, else the one in the data directory, made at the first start and readable by this
 * user only. Without it no PIN and no authenticator works, so it belongs in the back-up, apart from the database's.
 */
export function secretKeyOf({ secretKey, dataDir }: Pick<Settings, 'secretKey' | 'dataDir'>): string {
	if (secretKey !== undefined) return secretKey
	const file = path.join(dataDir, 'secret-key')
	if (existsSync(file)) return readFileSync(file, 'utf8').trim()
	const made = randomBytes(32).toString('base64url')
	mkdirSync(dataDir, { recursive: true })
	writeFileSync(file, made, { mode: 0o600, flag: 'wx' })
	return made
}
