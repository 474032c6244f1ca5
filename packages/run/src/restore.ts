import { checkBackup, restore } from '@repo/db/backup'
import { carryOut, readFileName, stoppable } from './carry-out.ts'
import { openDatabase } from './database.ts'
import { createProgress, say, since } from './say.ts'
import { readSettings } from './settings.ts'

/** When a backup was made, for people in the Netherlands. */
const moment = (at: string) =>
	new Date(at).toLocaleString('en-GB', { timeZone: 'Europe/Amsterdam', dateStyle: 'long', timeStyle: 'short' })

/** `npm run restore -- <file>`: puts a backup into a new, empty database, all or nothing. */
carryOut(async (ending) => {
	const started = performance.now()
	const file = readFileName('restore')
	const settings = readSettings(process.env)
	const { header } = await stoppable(ending, (signal) =>
		checkBackup({ file, progress: createProgress('check'), signal }),
	)
	say('check', `the backup of ${moment(header.at)} is whole`)
	const { migration: url } = await openDatabase(settings, ending)
	const { rows, miscounted } = await stoppable(ending, (signal) =>
		restore({ url, file, progress: createProgress('restore'), signal }),
	)
	say('restore', `${rows} rows are back and checked, after ${since(started)}; npm start goes on from there`)
	if (miscounted > 0)
		process.stderr.write(`${miscounted} counters of taken places differ from the plan, as they did in the backup.\n`)
})
