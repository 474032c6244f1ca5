import { person, plannedHalfDay, staff, workType, lesson } from '@repo/db/schema'
import { and, asc, eq, gt, inArray, notExists, or, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { localClock, type Part } from '../schedule/half-day.rules.ts'
import { itsLesson, itsWork } from '../schedule/what-is-planned.ts'

/** How many people one page of the list shows. */
export const pageOfPeople = 50

/** Someone in the list, and what is planned for today. */
export type ListedPerson = {
	id: string
	name: string
	readsIn: (typeof person.$inferSelect)['readsIn']
	today: { part: Part; what: string }[]
}

/** Where the next page begins: after this name and id. */
type Cursor = { name: string; id: string }

/**
 * The participants whom this actor may see, by name, a page at a time: everyone for a planner, the caseload for a coach, the
 * people of today's group for a supervisor (3.16). `text` finds names, without minding accents that are typed or left out.
 */
export async function listPeople(
	ctx: Ctx,
	{ text, after }: { text: string; after?: Cursor },
): Promise<{ people: ListedPerson[]; next: Cursor | null }> {
	const { db, actor } = ctx
	const isStaff = db
		.select({ one: sql`1` })
		.from(staff)
		.where(and(eq(staff.organisationId, person.organisationId), eq(staff.personId, person.id)))
	const later = after && or(gt(person.name, after.name), and(eq(person.name, after.name), gt(person.id, after.id)))
	const rows = await db
		.select({ id: person.id, name: person.name, readsIn: person.readsIn })
		.from(person)
		.where(and(eq(person.organisationId, actor.organisationId), notExists(isStaff), named(text), later))
		.orderBy(asc(person.name), asc(person.id))
		.limit(pageOfPeople + 1)
	const people = rows.slice(0, pageOfPeople)
	const today = await plannedToday(
		ctx,
		people.map(({ id }) => id),
	)
	const last = rows.length > pageOfPeople ? people.at(-1) : undefined
	return {
		people: people.map((one) => ({ ...one, today: today.get(one.id) ?? [] })),
		next: last ? { name: last.name, id: last.id } : null,
	}
}

/** Names that hold the text, whatever its capitals and accents. */
function named(text: string) {
	const wanted = fold(text)
	return wanted === '' ? undefined : sql`position(${wanted} in ${foldedName}) > 0`
}

/** A name as it is compared: small letters, without accents, in the same way as the database does (`foldedName`). */
const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036F]/gu, '')
		.trim()
		.toLowerCase()
		.replaceAll('ς', 'σ')

const foldedName = sql`translate(regexp_replace(lower(normalize(${person.name}, NFD)), '[\u0300-\u036f]', '', 'g'), 'ς', 'σ')`

async function plannedToday({ db, actor, now }: Ctx, people: string[]): Promise<Map<string, ListedPerson['today']>> {
	const planned = new Map<string, ListedPerson['today']>()
	if (people.length === 0) return planned
	const rows = await db
		.select({
			personId: plannedHalfDay.personId,
			part: plannedHalfDay.part,
			what: sql<string>`coalesce(${workType.name}, ${lesson.name})`,
		})
		.from(plannedHalfDay)
		.leftJoin(workType, itsWork)
		.leftJoin(lesson, itsLesson)
		.where(
			and(
				eq(plannedHalfDay.organisationId, actor.organisationId),
				inArray(plannedHalfDay.personId, people),
				eq(plannedHalfDay.on, localClock(now).date),
			),
		)
		.orderBy(asc(plannedHalfDay.part))
	for (const { personId, part, what } of rows) planned.set(personId, [...(planned.get(personId) ?? []), { part, what }])
	return planned
}
