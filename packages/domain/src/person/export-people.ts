import { caseload, enrolment, enrolmentChannel, person, referralChannel, staff } from '@repo/db/schema'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { orderAttention } from '../attention/attention.rules.ts'
import { listAttention } from '../attention/list-attention.ts'
import { runsOn } from '../caseload/runs-on.ts'
import type { Ctx } from '../context.ts'
import { productInFile } from '../enrolment/told-product.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { matching } from './matching.ts'
import type { PeopleExport } from './person.schema.ts'

/** Someone as a file shows them; of an enrolment the one that goes on, if any. `via`: the channel, and null for none or a partner. */
export type ExportedPerson = {
	id: string
	name: string
	readsIn: (typeof person.$inferSelect)['readsIn']
	coaches: string
	product: (typeof enrolment.$inferSelect)['product'] | null
	from: string | null
	until: string | null
	via: string | null
	/** Sent by a partner whom a file never names, whoever makes it. */
	byPartner: boolean
}

/** Everyone whom this actor may see and whom the filter leaves, by name, for a file. */
export async function exportPeople(ctx: Ctx, { kind, ...filter }: PeopleExport): Promise<ExportedPerson[]> {
	const today = localClock(ctx.now).date
	const wanted = matching(ctx, filter)
	const ids = kind && orderAttention(await listAttention(ctx, { people: wanted }), today, kind).map(({ id }) => id)
	if (ids?.length === 0) return []
	const rows = await listWithEnrolment(ctx, and(wanted, ids && inArray(person.id, ids)))
	const coaches = await listCoachNames(
		ctx,
		rows.map(({ id }) => id),
	)
	return rows.map((row) => ({ ...row, coaches: coaches.get(row.id) ?? '' }))
}

/** With the enrolment that goes on, the newest where there are two, and the channel of it that a file may name. */
const listWithEnrolment = ({ db }: Ctx, wanted: SQL | undefined) =>
	db
		.selectDistinctOn([person.name, person.id], {
			id: person.id,
			name: person.name,
			readsIn: person.readsIn,
			product: productInFile(enrolment.product),
			from: enrolment.from,
			until: enrolment.until,
			via: referralChannel.name,
			byPartner: sql<boolean>`${enrolmentChannel.enrolmentId} is not null and ${enrolmentChannel.channelCode} is null`,
		})
		.from(person)
		.leftJoin(
			enrolment,
			and(
				eq(enrolment.organisationId, person.organisationId),
				eq(enrolment.personId, person.id),
				inArray(enrolment.state, ['planned', 'active', 'paused', 'completing']),
			),
		)
		.leftJoin(
			enrolmentChannel,
			and(
				eq(enrolmentChannel.organisationId, enrolment.organisationId),
				eq(enrolmentChannel.enrolmentId, enrolment.id),
			),
		)
		.leftJoin(
			referralChannel,
			and(
				eq(referralChannel.organisationId, enrolmentChannel.organisationId),
				eq(referralChannel.code, enrolmentChannel.channelCode),
			),
		)
		.where(wanted)
		.orderBy(asc(person.name), asc(person.id), sql`${enrolment.from} desc nulls last`)

/** The coaches of today of each of these people, in one text. */
async function listCoachNames({ db, actor, now }: Ctx, people: readonly string[]): Promise<Map<string, string>> {
	if (people.length === 0) return new Map()
	const rows = await db
		.select({ personId: caseload.personId, names: sql<string>`string_agg(${staff.name}, ', ' order by ${staff.name})` })
		.from(caseload)
		.innerJoin(staff, and(eq(staff.organisationId, caseload.organisationId), eq(staff.personId, caseload.coachId)))
		.where(
			and(
				eq(caseload.organisationId, actor.organisationId),
				inArray(caseload.personId, [...people]),
				runsOn(localClock(now).date),
			),
		)
		.groupBy(caseload.personId)
	return new Map(rows.map(({ personId, names }) => [personId, names]))
}
