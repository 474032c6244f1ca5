import type { Connection } from '@repo/db/connect'
import type { Clock } from '@repo/domain/context'
import { listDueEnrolments } from '@repo/domain/enrolment/list-due-enrolments'
import { stepEnrolment } from '@repo/domain/enrolment/step-enrolment'

/**
 * Takes the steps of enrolments whose day has come, in every organisation. Each in a transaction of its own by the same verb that people
 * take them with, so that one that cannot be taken (another one runs still) waits for its next turn, and two workers take each once.
 */
export async function stepEnrolments(connection: Connection, now: Date): Promise<void> {
	for (const organisationId of await connection.listOrganisations()) {
		const actor: Clock = { organisationId, personId: null, role: 'clock' }
		const due = await connection.withVisitor(organisationId, (db) => listDueEnrolments({ db, actor, now }))
		for (const step of due)
			await connection.withVisitor(organisationId, (db) => stepEnrolment({ db, actor, now }, step))
	}
}
