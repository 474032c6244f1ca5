import { sql } from 'drizzle-orm'
import {
	check,
	date,
	foreignKey,
	index,
	pgEnum,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { aboutSomeoneICoach, aboutSomeoneIGoWith, id, organisationId, ownOrganisation, stepTaken } from './columns.ts'
import { person } from './person.ts'

/** Where the yearly opportunity talk (KIK) stands (3.13). */
export const opportunityReviewState = pgEnum('opportunity_review_state', [
	'due',
	'invited',
	'planned',
	'held',
	'follow_up',
	'not_reached',
])

/** What follows from an opportunity talk (3.13). */
export const opportunityFollowUp = pgEnum('opportunity_follow_up', [
	'none',
	'referral',
	'participation_coach',
	'wij_team',
])

const writers = ['coach', 'team_lead'] as const

/** One yearly opportunity talk of someone. It is made when something is first done about it; until then it is only due. */
export const opportunityReview = pgTable(
	'opportunity_review',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		/** Twelve months after the talk before, or after coming in. */
		dueOn: date({ mode: 'string' }).notNull(),
		state: opportunityReviewState().notNull(),
		heldOn: date({ mode: 'string' }),
		followUp: opportunityFollowUp(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique('opportunity_review_is_of_one_person').on(t.organisationId, t.id, t.personId),
		uniqueIndex('one_open_opportunity_review')
			.on(t.organisationId, t.personId)
			.where(sql`${t.state} not in ('held', 'follow_up')`),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId, t.heldOn),
		check(
			'opportunity_review_is_whole',
			sql`(${t.state} in ('held', 'follow_up')) = (${t.heldOn} is not null) and (${t.state} = 'follow_up') = (${t.followUp} is not null)`,
		),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { by: writers, rows: aboutSomeoneIGoWith(t.personId) },
		}),
	],
)

/** A step of an opportunity talk: who took it, when, from where to where. */
export const opportunityReviewEvent = pgTable(
	'opportunity_review_event',
	{
		...organisationId,
		...id,
		opportunityReviewId: uuid().notNull(),
		personId: uuid().notNull(),
		from: opportunityReviewState().notNull(),
		to: opportunityReviewState().notNull(),
		reasonCode: text(),
		...stepTaken,
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({
			columns: [t.organisationId, t.opportunityReviewId, t.personId],
			foreignColumns: [opportunityReview.organisationId, opportunityReview.id, opportunityReview.personId],
		}),
		index().on(t.organisationId, t.opportunityReviewId),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeAdds: { by: writers, rows: aboutSomeoneIGoWith(t.personId) },
		}),
	],
)
