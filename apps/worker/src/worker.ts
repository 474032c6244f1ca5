import { connect } from '@repo/db/connect'
import { endProcess } from '@repo/http/end-process'
import { cleanUp } from './clean-up.ts'
import { settings } from './env.ts'
import { every } from './every.ts'
import { sealLog } from './seal-log.ts'
import { stepEnrolments } from './step-enrolments.ts'

const [second, hour, day] = [1000, 3_600_000, 86_400_000]
const connection = connect(settings.databaseUrl, { name: 'worker', max: 2 })

let swept = Number.NEGATIVE_INFINITY

/** Recent lines each time, and all of them at the start and once a day. */
async function seal() {
	const now = new Date()
	const sweep = now.getTime() - swept >= day
	await sealLog(connection, { key: settings.logKey, headsFile: settings.logHeads, now, sweep })
	if (sweep) swept = now.getTime()
}

const rounds = [
	every(hour, 'clean-up', () => cleanUp(connection, new Date())),
	every(hour, 'enrolments', () => stepEnrolments(connection, new Date())),
	every(30 * second, 'sealing', seal),
]
endProcess(async () => {
	await Promise.all(rounds.map(({ stop }) => stop()))
	await connection.close()
})
await Promise.all(rounds.map(({ first }) => first))
console.log('worker ready')
