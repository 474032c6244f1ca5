import { createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Broken } from '@repo/domain/access/check-chain'
import { checkLog } from '@repo/domain/access/check-log'
import { readHeads } from '@repo/domain/access/heads-file'
import { carryOut } from './carry-out.ts'
import { reachDatabase } from './join-database.ts'
import { headsFileOf, readLogKey } from './log-key.ts'
import { Problem } from './problem.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'

const because: Record<Broken['fault'], string> = {
	'line-changed': 'it is not what was written: it, or the people in it, were changed',
	'line-missing': 'it is gone',
	'seal-changed': 'its place in the chain was changed',
	'seal-missing': 'its place in the chain is gone',
	'head-changed': 'the signature under it is not ours, or is about another line',
	'head-missing': 'the signature under it is gone',
	'end-missing':
		'it and all after it are gone; a restored backup that is older than access-heads.log looks like this too',
	'not-sealed': 'it waits for more than a minute for its place in the chain: does the worker run?',
}

const where = ({ position, eventId }: Broken) =>
	[position === null ? 'a line without a place' : `line ${position}`, eventId && `(${eventId})`]
		.filter(Boolean)
		.join(' ')

/** `npm run access-log`: whether the log of who saw what is as it was written, and the first line that is not. */
carryOut(async (ending) => {
	const settings = readSettings(process.env)
	const publicKey = createPublicKey(readLogKey(settings))
	// Read first: what is sealed meanwhile is in the database and not yet here, never the other way round.
	const file = headsFileOf(settings)
	const kept = existsSync(file) ? readHeads(readFileSync(file, 'utf8')) : []
	const migrationUrl = await reachDatabase(settings, ending)
	if (kept.length === 0) say('heads', `none in ${file}: an end that was cut off cannot be seen`)
	const organisations = await checkLog({ migrationUrl, publicKey, kept })
	for (const { name, checked } of organisations)
		if (checked.ok) say('log', `${name}: ${checked.lines} ${checked.lines === 1 ? 'line' : 'lines'}, the chain holds`)
		else say('BROKEN', `${name}: ${where(checked.broken)}: ${because[checked.broken.fault]}`)
	const broken = organisations.filter(({ checked }) => !checked.ok)
	if (broken.length > 0) throw new Problem(`The log of ${broken.map(({ name }) => name).join(', ')} is broken.`)
})
