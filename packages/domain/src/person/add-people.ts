import { person, personBirth } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { newIds } from './new-ids.ts'

/** Someone new. `bornOn` is a local date, left out where nobody needs it. */
export type NewPerson = Pick<typeof person.$inferInsert, 'name' | 'calledBy' | 'readsIn' | 'readingSupport'> & {
	bornOn?: string
	/** Here to look along with a participant, and for nothing else. */
	represents?: true
}

/** Adds people in one go; answers their ids in the same order. Two people may have one name. */
export function addPeople(ctx: Ctx, people: readonly NewPerson[]): Promise<string[]> {
	return inTransaction(ctx, async ({ db, actor, now }) => {
		const ids = await newIds(db, people.length)
		const { organisationId } = actor
		const rows = people.map((row, index) => ({ ...row, id: ids[index], organisationId, createdAt: now }))
		const births = people.flatMap(({ bornOn }, index) => {
			const personId = ids[index]
			return bornOn === undefined || personId === undefined ? [] : [{ personId, bornOn, organisationId }]
		})
		if (rows.length > 0) await db.insert(person).values(rows)
		if (births.length > 0) await db.insert(personBirth).values(births)
		return ids
	})
}
