import {
	caseload,
	enrolment,
	enrolmentChannel,
	person,
	referralChannel,
	restrictedChannel,
	staff,
} from '@repo/db/schema'
import { and, asc, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { listAttendance } from '../attendance/list-attendance.ts'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'

/**
 * The file of one participant in its smallest form: who it is, who goes with them, whether they came lately, and the road
 * they came and go. The channel is there for who may know it, and a restricted one by its name for fewer (3.16, R-074).
 * Someone else's: NotFound.
 */
export async function getFile(ctx: Ctx, id: string) {
	const { db, actor } = ctx
	const [found] = await db
		.select({
			id: person.id,
			name: person.name,
			calledBy: person.calledBy,
			readsIn: person.readsIn,
			readingSupport: person.readingSupport,
		})
		.from(person)
		.where(and(eq(person.organisationId, actor.organisationId), eq(person.id, id)))
	if (found === undefined) throw new NotFound('person')
	return {
		...found,
		coaches: await listCoaches(ctx, id),
		attendance: await listAttendance(ctx, id),
		episodes: await listEpisodes(ctx, id),
	}
}

/** The coaches of today: name and work telephone. */
function listCoaches({ db, actor, now }: Ctx, personId: string) {
	const today = localClock(now).date
	return db
		.select({ name: staff.name, phone: staff.phone })
		.from(caseload)
		.innerJoin(staff, and(eq(staff.organisationId, caseload.organisationId), eq(staff.personId, caseload.coachId)))
		.where(
			and(
				eq(caseload.organisationId, actor.organisationId),
				eq(caseload.personId, personId),
				lte(caseload.from, today),
				or(isNull(caseload.until), gte(caseload.until, today)),
			),
		)
		.orderBy(asc(staff.name))
}

/** A road by which someone came: its name, or that it is a partner whose name is not for this reader. */
export type Channel = { name: string } | 'partner'

/** The runs through a programme, newest first. `channel` is null where this reader may know nothing of it, or none is known. */
async function listEpisodes({ db, actor }: Ctx, personId: string) {
	const open = alias(referralChannel, 'open')
	const rows = await db
		.select({
			id: enrolment.id,
			product: enrolment.product,
			from: enrolment.from,
			until: enrolment.until,
			known: enrolmentChannel.enrolmentId,
			name: sql<string | null>`coalesce(${open.name}, ${referralChannel.name})`,
		})
		.from(enrolment)
		.leftJoin(enrolmentChannel, joined(enrolmentChannel, 'enrolmentId', enrolment.organisationId, enrolment.id))
		.leftJoin(open, joined(open, 'code', enrolmentChannel.organisationId, enrolmentChannel.channelCode))
		.leftJoin(restrictedChannel, joined(restrictedChannel, 'enrolmentId', enrolment.organisationId, enrolment.id))
		.leftJoin(
			referralChannel,
			joined(referralChannel, 'code', restrictedChannel.organisationId, restrictedChannel.channelCode),
		)
		.where(and(eq(enrolment.organisationId, actor.organisationId), eq(enrolment.personId, personId)))
		.orderBy(desc(enrolment.from))
	return rows.map(({ known, name, ...row }): typeof row & { channel: Channel | null } => ({
		...row,
		channel: known === null ? null : name === null ? 'partner' : { name },
	}))
}

/** Rows of the same organisation with this key. */
const joined = <Column extends string>(
	table: { organisationId: PgColumn } & Record<Column, PgColumn>,
	column: Column,
	organisationId: PgColumn,
	key: PgColumn,
) => and(eq(table.organisationId, organisationId), eq(table[column], key))
