import { connect } from '@repo/db/connect'
import { endProcess } from '@repo/http/end-process'
import { cleanUp } from './clean-up.ts'
import { settings } from './env.ts'

const hour = 3_600_000
const connection = connect(settings.databaseUrl, { name: 'worker', max: 2 })

/** A round that fails is told, and tried again an hour later: the database may be away for a moment. */
async function round() {
	try {
		await cleanUp(connection, new Date())
	} catch (error) {
		console.error(`worker: the clean-up failed: ${error instanceof Error ? error.name : 'unknown'}`)
	}
}

const timer = setInterval(() => void round(), hour)
endProcess(async () => {
	clearInterval(timer)
	await connection.close()
})
await round()
console.log('worker ready')
