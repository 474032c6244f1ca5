import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Problem } from './problem.ts'
import type { Settings } from './settings.ts'

type Where = Pick<Settings, 'logKey' | 'dataDir'>

const fileOf = ({ dataDir }: Where) => path.join(dataDir, 'log-key')

/** The file, outside the database, with the signed ends of the log. Whoever changes the database cannot change it with it. */
export const headsFileOf = ({ dataDir }: Where) => path.join(dataDir, 'access-heads.log')

/**
 * The key that signs the log, for the worker alone (Ed25519, PKCS8, base64url): what was set, else the one in the data
 * directory, made at the first start and readable by this user only. It belongs in the back-up, apart from the database's.
 */
export function logKeyOf(settings: Where): string {
	if (settings.logKey !== undefined) return settings.logKey
	const file = fileOf(settings)
	if (existsSync(file)) return readFileSync(file, 'utf8').trim()
	const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
	mkdirSync(settings.dataDir, { recursive: true })
	writeFileSync(file, made, { mode: 0o600, flag: 'wx' })
	return made
}

/** The key with which the log was signed. Throws a `Problem` when there is none, or what is there is none. */
export function readLogKey(settings: Where): KeyObject {
	if (settings.logKey === undefined && !existsSync(fileOf(settings)))
		throw new Problem(`There is no log key in ${settings.dataDir}: set DATA_DIR or LOG_KEY to the one you mean.`)
	return parseLogKey(logKeyOf(settings))
}

/** Throws a `Problem` when the text is no key that can sign the log. */
export function parseLogKey(text: string): KeyObject {
	try {
		const key = createPrivateKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'pkcs8' })
		if (key.asymmetricKeyType === 'ed25519') return key
	} catch {
		// Said below.
	}
	throw new Problem('LOG_KEY must be an Ed25519 key, PKCS8 in base64url.')
}
