import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneICoach,
	aboutSomeoneIGoWith,
	aboutWhomIRepresent,
	id,
	instant,
	organisationId,
	ownOrganisation,
} from './columns.ts'
import { person } from './person.ts'

/** A progress talk that was held (3.4), and until when the next one is due. What was written about it is in `review_note`. */
export const review = pgTable(
	'review',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		heldOn: date({ mode: 'string' }).notNull(),
		nextDueOn: date({ mode: 'string' }).notNull(),
		writerId: uuid().notNull(),
		createdAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique('review_is_of_one_person').on(t.organisationId, t.id, t.personId),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.writerId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId, t.heldOn),
		check('review_next_is_later', sql`${t.nextDueOn} > ${t.heldOn}`),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'reviews')})`,
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: {
				by: ['coach', 'team_lead'],
				rows: sql`${aboutSomeoneIGoWith(t.personId)} and ${aboutMyself(t.writerId)}`,
			},
		}),
	],
)

/** What was written about a talk. A draft is its writer's alone; shared, the participant reads it too, and nobody changes it any more. */
export const reviewNote = pgTable(
	'review_note',
	{
		...organisationId,
		reviewId: uuid().notNull(),
		personId: uuid().notNull(),
		writerId: uuid().notNull(),
		text: text().notNull(),
		/** When the writer confirmed that a word which the list warned for is not about health, crime or debt. */
		confirmedAt: instant(),
		savedAt: instant().notNull(),
		sharedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.reviewId] }),
		foreignKey({
			columns: [t.organisationId, t.reviewId, t.personId],
			foreignColumns: [review.organisationId, review.id, review.personId],
		}),
		foreignKey({ columns: [t.organisationId, t.writerId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		check('review_note_is_short', sql`length(${t.text}) between 1 and 4000`),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'reviews')}) and ${t.sharedAt} is not null`,
			backoffice: sql`${aboutSomeoneICoach(t.personId)} and (${t.sharedAt} is not null or ${aboutMyself(t.writerId)})`,
			backofficeWrites: {
				by: ['coach', 'team_lead'],
				rows: sql`${aboutSomeoneIGoWith(t.personId)} and ${aboutMyself(t.writerId)}`,
			},
		}),
	],
)

/** What the participant says back about a note that was shared. */
export const reviewAnswer = pgTable(
	'review_answer',
	{
		...organisationId,
		...id,
		reviewId: uuid().notNull(),
		personId: uuid().notNull(),
		text: text().notNull(),
		answeredAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({
			columns: [t.organisationId, t.reviewId, t.personId],
			foreignColumns: [review.organisationId, review.id, review.personId],
		}),
		index().on(t.organisationId, t.personId, t.reviewId),
		check('review_answer_is_short', sql`length(${t.text}) between 1 and 1000`),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'reviews')})`,
			portalAdds: aboutMyself(t.personId),
			backoffice: aboutSomeoneICoach(t.personId),
		}),
	],
)
