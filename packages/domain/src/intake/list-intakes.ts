import { intake, person, site, staff } from '@repo/db/schema'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** How many talks the list shows. */
export const intakesMax = 500

/** The talks that still ask for something, by the day of the talk: those whom this role sees (3.16). */
export const listIntakes = ({ db, actor }: Ctx) =>
	db
		.select({
			id: intake.id,
			personId: intake.personId,
			name: person.name,
			state: intake.state,
			outcome: intake.outcome,
			on: intake.on,
			at: intake.at,
			site: site.name,
			coach: staff.name,
		})
		.from(intake)
		.innerJoin(person, and(eq(person.organisationId, intake.organisationId), eq(person.id, intake.personId)))
		.innerJoin(site, and(eq(site.organisationId, intake.organisationId), eq(site.id, intake.siteId)))
		.innerJoin(staff, and(eq(staff.organisationId, intake.organisationId), eq(staff.personId, intake.coachId)))
		.where(
			and(
				eq(intake.organisationId, actor.organisationId),
				inArray(intake.state, ['planned', 'held', 'advice_given', 'no_show']),
			),
		)
		.orderBy(asc(intake.on), asc(intake.at), asc(intake.id))
		.limit(intakesMax)
