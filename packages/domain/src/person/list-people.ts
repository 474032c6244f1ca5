import { lesson, person, plannedHalfDay, workType } from '@repo/db/schema'
import { and, asc, eq, gt, inArray, notInArray, or, sql } from 'drizzle-orm'
import { type Attention, byUrgency, countKinds, orderAttention, type Place } from '../attention/attention.rules.ts'
import { listAttention } from '../attention/list-attention.ts'
import type { Ctx } from '../context.ts'
import { localClock, type Part } from '../schedule/half-day.rules.ts'
import { itsLesson, itsWork } from '../schedule/what-is-planned.ts'
import { matching } from './matching.ts'
import type { PeoplePage } from './person.schema.ts'

/** How many people one page of the list shows: about as many as a coach goes with. */
export const pageOfPeople = 30

/** Someone in the list: what asks for attention, the most urgent first, and what is planned for today. */
export type ListedPerson = {
	id: string
	name: string
	readsIn: (typeof person.$inferSelect)['readsIn']
	attention: Attention[]
	today: { part: Part; what: string }[]
}

/**
 * The participants whom this actor may see and whom the filter leaves, who asks for attention first and then by name, a page at
 * a time: everyone for a planner, the caseload for a coach, the people of today's group for a supervisor (3.16). `counts`
 * says of how many people each kind of attention is, whatever kind is filtered.
 */
export async function listPeople(ctx: Ctx, { after, kind, ...filter }: PeoplePage) {
	const today = localClock(ctx.now).date
	const facts = await listAttention(ctx, { people: matching(ctx, filter) })
	const order = (only?: typeof kind) => orderAttention(facts, today, only)
	const attentive = order(kind).filter((one) => after === undefined || byUrgency(after, one) < 0)
	const room = pageOfPeople + 1 - attentive.length
	const others = kind === undefined && room > 0 ? await listOthers(ctx, filter, { after, room, not: order() }) : []
	const all: (Place & { attention: Attention[] })[] = [...attentive, ...others]
	const page = all.slice(0, pageOfPeople)
	const last = all.length > pageOfPeople ? page.at(-1) : undefined
	return {
		people: await withToday(ctx, page),
		next: last ? { urgency: last.urgency, name: last.name, id: last.id } : null,
		counts: countKinds(facts),
	}
}

type Rest = { after: Place | undefined; room: number; not: readonly { id: string }[] }

/** Who asks for nothing, by name. */
async function listOthers(ctx: Ctx, filter: Omit<PeoplePage, 'after' | 'kind'>, { after, room, not }: Rest) {
	const from = after?.urgency === 0 ? after : undefined
	const rows = await ctx.db
		.select({ id: person.id, name: person.name })
		.from(person)
		.where(
			and(
				matching(ctx, filter),
				not.length > 0
					? notInArray(
							person.id,
							not.map(({ id }) => id),
						)
					: undefined,
				from && or(gt(person.name, from.name), and(eq(person.name, from.name), gt(person.id, from.id))),
			),
		)
		.orderBy(asc(person.name), asc(person.id))
		.limit(room)
	return rows.map((row) => ({ ...row, urgency: 0, attention: [] }))
}

type Listed = { id: string; name: string; attention: Attention[] }

/** The people of one page with the language they read and what is planned for today, in the same order. */
async function withToday({ db, actor, now }: Ctx, page: readonly Listed[]): Promise<ListedPerson[]> {
	if (page.length === 0) return []
	const rows = await db
		.select({
			id: person.id,
			readsIn: person.readsIn,
			part: plannedHalfDay.part,
			what: sql<string | null>`coalesce(${workType.name}, ${lesson.name})`,
		})
		.from(person)
		.leftJoin(
			plannedHalfDay,
			and(
				eq(plannedHalfDay.organisationId, person.organisationId),
				eq(plannedHalfDay.personId, person.id),
				eq(plannedHalfDay.on, localClock(now).date),
			),
		)
		.leftJoin(workType, itsWork)
		.leftJoin(lesson, itsLesson)
		.where(
			and(
				eq(person.organisationId, actor.organisationId),
				inArray(
					person.id,
					page.map(({ id }) => id),
				),
			),
		)
		.orderBy(asc(plannedHalfDay.part))
	return page.flatMap(({ id, name, attention }) => {
		const own = rows.filter((row) => row.id === id)
		const today = own.flatMap(({ part, what }) => (part && what ? [{ part, what }] : []))
		return own[0] ? [{ id, name, readsIn: own[0].readsIn, attention, today }] : []
	})
}
