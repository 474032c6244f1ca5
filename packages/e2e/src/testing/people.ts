import type { Language } from '@repo/domain/person/person.schema'
import type { Actor } from '@repo/domain/context'
import { addContracts } from '@repo/domain/enrolment/add-contracts'
import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { addPeople } from '@repo/domain/person/add-people'
import { addToCaseload } from '@repo/domain/person/add-to-caseload'
import { grantRoles } from '@repo/domain/person/grant-roles'
import type { Database } from './database.ts'

/** Someone new for one test, in the demo organisation, with nothing planned. */
export type NewParticipant = {
	/** The whole name; the first word is what others call the person. */
	name: string
	readsIn?: Language
	/** A GON place, a contract, or neither: a free place. */
	place?: 'gon' | 'contract' | 'free'
	/** Code of the coach who goes with this person. */
	coach?: string
}

const longAgo = '2020-01-01'
let made = 0

/** Makes someone, as the administrator does; the name gets a number, so that each test has people of its own. */
export async function makeParticipant(database: Database, wanted: NewParticipant): Promise<Actor & { name: string }> {
	const { readsIn = 'nl', place = 'free', coach = 'C01' } = wanted
	const name = `${wanted.name} ${process.pid}-${++made}`
	const [administrator, { personId: coachId }] = await Promise.all([database.demoActor('A01'), database.demoActor(coach)])
	return database.asStaff(administrator, async (ctx) => {
		const calledBy = wanted.name.split(' ')[0] ?? name
		const [personId = ''] = await addPeople(ctx, [{ name, calledBy, readsIn, readingSupport: 'none' }])
		await grantRoles(ctx, [{ personId, role: 'participant', from: longAgo }])
		await addToCaseload(ctx, [{ personId, coachId, from: longAgo }])
		if (place === 'gon') await enrolPeople(ctx, [{ personId, product: 'gon_day_activity', from: longAgo }])
		if (place === 'contract')
			await addContracts(ctx, [{ personId, kind: 'sheltered_new_internal', weeklyHours: 31, from: longAgo }])
		return { organisationId: administrator.organisationId, personId, role: 'participant', assurance: 'low', name }
	})
}
