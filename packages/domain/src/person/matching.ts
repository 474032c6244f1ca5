import { enrolment, person, plannedHalfDay, staff } from '@repo/db/schema'
import { and, eq, exists, gte, inArray, lte, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { toldProduct } from '../enrolment/told-product.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import type { PeopleFilter } from './person.schema.ts'

/** How far ahead someone's planned half days say where they work, in days. */
const workAhead = 27

/** The participants of the own organisation whom a filter leaves, as a condition on `person`; row-level security says whom the actor sees. */
export function matching(ctx: Ctx, { text, readsIn, product, workTypeId }: PeopleFilter): SQL | undefined {
	const { db, actor, now } = ctx
	const today = localClock(now).date
	const isStaff = db
		.select({ one: sql`1` })
		.from(staff)
		.where(and(eq(staff.organisationId, person.organisationId), eq(staff.personId, person.id)))
	const follows = db
		.select({ one: sql`1` })
		.from(enrolment)
		.where(
			and(
				eq(enrolment.organisationId, person.organisationId),
				eq(enrolment.personId, person.id),
				inArray(enrolment.state, ['planned', 'active', 'paused', 'completing']),
				product && sql`${toldProduct(ctx, enrolment)} = ${product}`,
			),
		)
	const works = db
		.select({ one: sql`1` })
		.from(plannedHalfDay)
		.where(
			and(
				eq(plannedHalfDay.organisationId, person.organisationId),
				eq(plannedHalfDay.personId, person.id),
				gte(plannedHalfDay.on, today),
				lte(plannedHalfDay.on, addDays(today, workAhead)),
				workTypeId === undefined ? undefined : eq(plannedHalfDay.workTypeId, workTypeId),
			),
		)
	return and(
		eq(person.organisationId, actor.organisationId),
		notExists(isStaff),
		text.trim() === '' ? undefined : named(text),
		readsIn && eq(person.readsIn, readsIn),
		product && exists(follows),
		workTypeId === undefined ? undefined : exists(works),
	)
}

/**
 * Names that hold the text, whatever its capitals and accents; when nobody whom the actor sees has such a name, those that it is
 * with one slip per word.
 */
function named(text: string): SQL | undefined {
	const wanted = sql`(select fold_name(${text}))`
	const holding = (name: SQL) => sql`${wanted} <> '' and position(${wanted} in fold_name(${name})) > 0`
	const nobody = sql`not exists (select from person held where held.organisation_id = app_organisation()
		and ${holding(sql`held.name`)}
		and not exists (select from staff s where s.organisation_id = held.organisation_id and s.person_id = held.id))`
	return or(and(holding(sql`${person.name}`)), and(nobody, sql`slips_to(${text}, ${person.name})`))
}
