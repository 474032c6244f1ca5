import { person, personBirth, representative } from '@repo/db/schema'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '../context.ts'

type How = Partial<Pick<typeof representative.$inferInsert, 'relation' | 'from' | 'until' | 'name'>>

/** Says when someone was born. */
export const makeBirth = (db: TestDb, { organisationId, personId }: Actor, bornOn: string) =>
	db.owner.insert(personBirth).values({ organisationId, personId, bornOn })

/** Someone who looks along with a participant; the answer is the actor to be, who acts for that participant. */
export async function makeRepresentative(db: TestDb, participant: Actor, namedBy: Actor, how: How = {}) {
	const { organisationId, personId } = participant
	const { name = 'Kijkt Mee', relation = 'court_mentor', from = '2026-01-01', until = '2026-12-31' } = how
	const [row] = await db.owner
		.insert(person)
		.values({
			organisationId,
			name,
			calledBy: name,
			readsIn: 'tr',
			readingSupport: 'none',
			represents: true,
			createdAt: new Date('2026-01-01T09:00:00Z'),
		})
		.returning()
	if (row === undefined) throw new Error('nobody was made')
	const { id } = row
	const days = { relation, from, until, namedById: namedBy.personId }
	await db.owner.insert(representative).values({ organisationId, id, personId, name, calledBy: name, ...days })
	return { ...participant, representativeId: id }
}
