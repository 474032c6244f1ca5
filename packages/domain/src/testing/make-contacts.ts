import { emergencyContact, personContact } from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '../context.ts'
import { mondayEarly } from './make.ts'

/** How someone is reached, and whom to call when something happens. */
export async function makeContacts({ owner }: TestDb, { organisationId, personId }: Actor, by: Actor): Promise<void> {
	const changed = { organisationId, personId, changedById: by.personId, changedAt: mondayEarly }
	await owner.insert(personContact).values({ ...changed, phone: '06-0000 0101', email: null })
	await owner
		.insert(emergencyContact)
		.values({ ...changed, name: 'Ada Demoshi', relation: 'friend', phone: '06-0000 0102' })
}
