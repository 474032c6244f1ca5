import {
	cohort,
	cohortTemplate,
	cohortTemplateHalfDay,
	cohortTemplateWork,
	cohortWaiting,
	lesson,
	person,
	workType,
} from '@repo/db/schema'
import { and, asc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { listActions } from '../machine/machine.rules.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { cohortMachine } from './cohort.machine.rules.ts'
import { countMembers } from './list-cohorts.ts'
import { countRunning } from './count-running.ts'
import { findStarting } from './find-starting.ts'
import { listMembers } from './list-members.ts'
import { phasesOf } from './template.rules.ts'

/** One group: what it goes through, its members, who waits, how far a start is, and what this role may do. Unknown: NotFound. */
export async function getCohort(ctx: Ctx, cohortId: string) {
	const { db, actor, now } = ctx
	// Not for which product: that can tell a restricted road of everyone in it.
	const { id, name, from, until, state, placesMax, templateId } = cohort
	const [group] = await db
		.select({ id, name, from, until, state, placesMax, templateId })
		.from(cohort)
		.where(and(eq(cohort.organisationId, actor.organisationId), eq(cohort.id, cohortId)))
	if (group === undefined) throw new NotFound('cohort')
	const counts = (await countMembers(ctx)).get(cohortId) ?? { members: 0, waits: 0 }
	const members = await listMembers(ctx, cohortId)
	return {
		...group,
		/** How many it has, also of those whom this role does not see. */
		taken: counts.members,
		waits: counts.waits,
		/** How many enrolments of it have not ended. */
		running: await countRunning(ctx, cohortId),
		waitsToStart: members.filter(({ started }) => !started).length,
		places: group.placesMax,
		hasBegun: group.from < localClock(now).date,
		template: group.templateId === null ? null : await getTemplate(ctx, group.templateId),
		members,
		waiting: await listWaiting(ctx, cohortId),
		starting: await findStarting(ctx, cohortId),
		actions: listActions(cohortMachine, group.state, actor.role),
	}
}

async function getTemplate({ db, actor }: Ctx, templateId: string) {
	const { organisationId } = actor
	const [template] = await db
		.select({ name: cohortTemplate.name, weeks: cohortTemplate.weeks })
		.from(cohortTemplate)
		.where(and(eq(cohortTemplate.organisationId, organisationId), eq(cohortTemplate.id, templateId)))
	if (template === undefined) throw new NotFound('cohort template')
	const halfDays = await db
		.select({
			fromWeek: cohortTemplateHalfDay.fromWeek,
			untilWeek: cohortTemplateHalfDay.untilWeek,
			weekday: cohortTemplateHalfDay.weekday,
			part: cohortTemplateHalfDay.part,
			lesson: lesson.name,
		})
		.from(cohortTemplateHalfDay)
		.leftJoin(
			lesson,
			and(
				eq(lesson.organisationId, cohortTemplateHalfDay.organisationId),
				eq(lesson.id, cohortTemplateHalfDay.lessonId),
			),
		)
		.where(
			and(eq(cohortTemplateHalfDay.organisationId, organisationId), eq(cohortTemplateHalfDay.templateId, templateId)),
		)
	const work = await db
		.select({ name: workType.name })
		.from(cohortTemplateWork)
		.innerJoin(
			workType,
			and(
				eq(workType.organisationId, cohortTemplateWork.organisationId),
				eq(workType.id, cohortTemplateWork.workTypeId),
			),
		)
		.where(and(eq(cohortTemplateWork.organisationId, organisationId), eq(cohortTemplateWork.templateId, templateId)))
		.orderBy(asc(cohortTemplateWork.position))
	return { ...template, phases: phasesOf(template.weeks, halfDays), work: work.map(({ name }) => name) }
}

/** Who waits, in the order of asking. */
const listWaiting = ({ db, actor }: Ctx, cohortId: string) =>
	db
		.select({ personId: person.id, name: person.name })
		.from(cohortWaiting)
		.innerJoin(
			person,
			and(eq(person.organisationId, cohortWaiting.organisationId), eq(person.id, cohortWaiting.personId)),
		)
		.where(and(eq(cohortWaiting.organisationId, actor.organisationId), eq(cohortWaiting.cohortId, cohortId)))
		.orderBy(asc(cohortWaiting.askedAt), asc(person.id))
