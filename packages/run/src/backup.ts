import { backUp } from '@repo/db/backup'
import { carryOut, readFileName, stoppable } from './carry-out.ts'
import { reachDatabase } from './join-database.ts'
import { createProgress, say, since } from './say.ts'
import { readSettings } from './settings.ts'

/** `npm run backup -- <file>`: every row as it stands now, while the product goes on working. */
carryOut(async (ending) => {
	const started = performance.now()
	const file = readFileName('backup')
	const url = await reachDatabase(readSettings(process.env), ending)
	const progress = createProgress('backup')
	const { rows, tables, bytes } = await stoppable(ending, (signal) =>
		backUp({ url, file, now: new Date(), progress, signal }),
	)
	say('backup', `${rows} rows of ${tables} tables in ${file}, ${Math.ceil(bytes / 1024)} kB, after ${since(started)}`)
	say('keep', 'it safe: it holds personal data, and is not encrypted')
})
