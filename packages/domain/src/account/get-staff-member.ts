import { and, asc, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { lesson, site, standIn, workGroup, workType } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { type StaffMember, staffWhere } from './list-staff.ts'

/** What someone else has to take over: people, groups, lessons, and days of standing in for a colleague. */
export type HandOver = {
	people: { id: string; name: string }[]
	groups: { id: string; name: string }[]
	lessons: { id: string; name: string }[]
	standIns: { id: string; from: string; until: string }[]
}

/** One of the staff, with what hangs on them. What is not given to someone else stays in this list, also after they left. */
export async function getStaffMember(ctx: Ctx, personId: string): Promise<StaffMember & { handOver: HandOver }> {
	const [member] = await staffWhere(ctx, personId)
	if (member === undefined) throw new NotFound('staff')
	const [people, groups, lessons, standIns] = [
		await listPeople(ctx, personId),
		await listGroups(ctx, personId),
		await listLessons(ctx, personId),
		await listStandIns(ctx, personId),
	]
	return { ...member, handOver: { people, groups, lessons, standIns } }
}

/** Who is in the caseload from today on. The database tells these names to an administrator, and no other names (3.16). */
async function listPeople({ db }: Ctx, coachId: string) {
	const rows = await db.execute<HandOver['people'][number]>(
		sql`select person_id as id, name from list_left_behind(${coachId})`,
	)
	return [...rows]
}

async function listGroups({ db, actor }: Ctx, supervisorId: string) {
	const rows = await db
		.select({ id: workGroup.workTypeId, siteId: workGroup.siteId, work: workType.name, site: site.name })
		.from(workGroup)
		.innerJoin(
			workType,
			and(eq(workType.organisationId, workGroup.organisationId), eq(workType.id, workGroup.workTypeId)),
		)
		.innerJoin(site, and(eq(site.organisationId, workGroup.organisationId), eq(site.id, workGroup.siteId)))
		.where(and(eq(workGroup.organisationId, actor.organisationId), eq(workGroup.supervisorId, supervisorId)))
		.orderBy(asc(workType.name), asc(site.name))
	return rows.map(({ id, siteId, work, site }) => ({ id: `${id} ${siteId}`, name: `${work}, ${site}` }))
}

function listLessons({ db, actor }: Ctx, teacherId: string) {
	return db
		.select({ id: lesson.id, name: lesson.name })
		.from(lesson)
		.where(and(eq(lesson.organisationId, actor.organisationId), eq(lesson.teacherId, teacherId)))
		.orderBy(asc(lesson.name), asc(lesson.id))
}

/** Days to stand in for someone, or to be stood in for, that are not over. */
function listStandIns({ db, actor, now }: Ctx, personId: string) {
	return db
		.select({ id: standIn.id, from: standIn.from, until: standIn.until })
		.from(standIn)
		.where(
			and(
				eq(standIn.organisationId, actor.organisationId),
				or(eq(standIn.coachId, personId), eq(standIn.standInId, personId)),
				gte(standIn.until, localClock(now).date),
				isNull(standIn.endedAt),
			),
		)
		.orderBy(asc(standIn.from), asc(standIn.id))
}
