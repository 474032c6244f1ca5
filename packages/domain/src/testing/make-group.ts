import type { TestDb } from '@repo/db/testing'
import { addTemplate } from '../cohort/add-template.ts'
import { joinCohort } from '../cohort/join-cohort.ts'
import { makeGroup } from '../cohort/make-group.ts'
import { as, makeLesson, makePerson, makeWorld } from './make.ts'

type World = Awaited<ReturnType<typeof makeWorld>>

/** A group that begins on this Monday for two weeks: work on Tuesday morning, a lesson on Thursday morning. */
export async function makeForming(
	db: TestDb,
	world: World,
	name: string,
	{ lessonPlaces = 15, from = '2026-11-23' } = {},
) {
	const { siteId, workTypeId, planner } = world
	const lessonId = await makeLesson(db, world, lessonPlaces)
	const halfDays = [
		{ weekday: 2, part: 'morning' as const, what: 'work' as const },
		{ weekday: 4, part: 'morning' as const, what: lessonId },
	]
	const product = 'language_work' as const
	const made = await as(db, planner, async (ctx) => {
		const template = await addTemplate(ctx, { name, product, siteId, weeks: 2, workTypeIds: [workTypeId], halfDays })
		if (!template.ok) throw new Error(template.reason)
		return makeGroup(ctx, { name, from, ...template })
	})
	if (!made.ok) throw new Error(made.reason)
	return { cohortId: made.cohortId, lessonId }
}

/** People who come into the group one after the other; each with the answer they got. */
export async function makeJoin(db: TestDb, { planner, organisationId }: World, cohortId: string, count: number) {
	const joined = []
	for (let number = 0; number < count; number++) {
		const someone = await makePerson(db, organisationId)
		const { personId } = someone
		const answer = await as(db, planner, (ctx) => joinCohort(ctx, { cohortId, personId }))
		joined.push({ ...someone, answer })
	}
	return joined
}
