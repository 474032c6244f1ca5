import {
	type cohort,
	cohortHalfDay,
	cohortMember,
	cohortTemplate,
	cohortTemplateHalfDay,
	cohortTemplateWork,
	enrolment,
	person,
} from '@repo/db/schema'
import { and, asc, eq, notExists } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { expandTemplate, type MemberHalfDay } from './template.rules.ts'

/** A member who did not start yet, with the half days that the template gives. */
export type Starter = {
	personId: string
	name: string
	enrolmentId: string | null
	siteId: string
	halfDays: MemberHalfDay[]
}

/** The members of a group who did not start yet, by name; the kinds of work are shared out over them in turn. Nobody without a template. */
export async function listStarters(ctx: Ctx, group: typeof cohort.$inferSelect): Promise<Starter[]> {
	if (group.templateId === null) return []
	const { siteId, slots, kinds } = await getTemplate(ctx, group.templateId)
	const members = await listMembers(ctx, group.id)
	return members.map((member, index) => ({
		...member,
		siteId,
		halfDays: expandTemplate(slots, group.from, kinds[index % Math.max(kinds.length, 1)]?.workTypeId),
	}))
}

/** What a template holds: its site, its week, its kinds of work in order. */
async function getTemplate({ db, actor }: Ctx, templateId: string) {
	const { organisationId } = actor
	const [template] = await db
		.select({ siteId: cohortTemplate.siteId })
		.from(cohortTemplate)
		.where(and(eq(cohortTemplate.organisationId, organisationId), eq(cohortTemplate.id, templateId)))
	if (template === undefined) throw new Error('a cohort without its template')
	const slots = await db
		.select()
		.from(cohortTemplateHalfDay)
		.where(
			and(eq(cohortTemplateHalfDay.organisationId, organisationId), eq(cohortTemplateHalfDay.templateId, templateId)),
		)
	const kinds = await db
		.select({ workTypeId: cohortTemplateWork.workTypeId })
		.from(cohortTemplateWork)
		.where(and(eq(cohortTemplateWork.organisationId, organisationId), eq(cohortTemplateWork.templateId, templateId)))
		.orderBy(asc(cohortTemplateWork.position))
	return { ...template, slots, kinds }
}

const listMembers = ({ db, actor }: Ctx, cohortId: string) =>
	db
		.select({ personId: person.id, name: person.name, enrolmentId: enrolment.id })
		.from(cohortMember)
		.innerJoin(
			person,
			and(eq(person.organisationId, cohortMember.organisationId), eq(person.id, cohortMember.personId)),
		)
		.leftJoin(
			enrolment,
			and(
				eq(enrolment.organisationId, cohortMember.organisationId),
				eq(enrolment.personId, cohortMember.personId),
				eq(enrolment.cohortId, cohortMember.cohortId),
				eq(enrolment.state, 'planned'),
			),
		)
		.where(
			and(
				eq(cohortMember.organisationId, actor.organisationId),
				eq(cohortMember.cohortId, cohortId),
				notExists(
					db
						.select()
						.from(cohortHalfDay)
						.where(
							and(
								eq(cohortHalfDay.organisationId, cohortMember.organisationId),
								eq(cohortHalfDay.cohortId, cohortMember.cohortId),
								eq(cohortHalfDay.personId, cohortMember.personId),
							),
						),
				),
			),
		)
		.orderBy(asc(person.name), asc(person.id))
