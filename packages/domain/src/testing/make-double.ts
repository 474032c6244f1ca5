import type { TestDb } from '@repo/db/testing'
import type { Actor } from '../context.ts'
import { mergePeople } from '../merge/merge-people.ts'
import { unmergePeople } from '../merge/unmerge-people.ts'
import { planHalfDay } from '../schedule/plan-half-day.ts'
import { as, makeCaseload, makePerson, makeWorld } from './make.ts'

/** Two files that are one person's, each with a coach of its own; a team lead; and what can be done with them. */
export async function makeDouble(db: TestDb) {
	const world = await makeWorld(db)
	const { organisationId, siteId, workTypeId, planner } = world
	const lead = await makePerson(db, organisationId, 'team_lead', 'Els Testma')
	const tineke = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	const karim = await makePerson(db, organisationId, 'coach', 'Karim Testma')
	const kept = await makePerson(db, organisationId, 'participant', 'Mohammed Testma')
	const gone = await makePerson(db, organisationId, 'participant', 'Muhamad Testma')
	await makeCaseload(db, tineke, kept)
	await makeCaseload(db, karim, gone)
	const merge = (by: Actor = lead, one: Actor = kept, other: Actor = gone) =>
		as(db, by, (ctx) => mergePeople(ctx, { keptId: one.personId, goneId: other.personId, reason: 'entered_twice' }))
	const mergeId = async (one: Actor = kept, other: Actor = gone) => {
		const done = await merge(lead, one, other)
		if (!done.ok) throw new Error(JSON.stringify(done.clashes))
		return done.mergeId
	}
	const unmerge = (id: string, by: Actor = lead) => as(db, by, (ctx) => unmergePeople(ctx, id))
	const plan = ({ personId }: Actor, on: string, part: 'morning' | 'afternoon' = 'morning') =>
		as(db, planner, (ctx) => planHalfDay(ctx, { personId, siteId, workTypeId, on, part }))
	return { world, lead, tineke, karim, kept, gone, merge, mergeId, unmerge, plan }
}
