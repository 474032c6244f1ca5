import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, id, instant, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'

/** A participant's question about who looked, and its answer. Goes to the privacy officer, never to the one it is about. */
export const accessQuestion = pgTable(
	'access_question',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		/** The line of the log that it is about, when it is about one. */
		eventId: uuid(),
		text: text().notNull(),
		askedAt: instant().notNull(),
		answer: text(),
		answeredAt: instant(),
		answeredById: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.answeredById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		check(
			'access_question_is_short',
			sql`length(${t.text}) between 1 and 1000 and (${t.answer} is null or length(${t.answer}) between 1 and 2000)`,
		),
		check(
			'access_question_answer_is_whole',
			sql`num_nonnulls(${t.answer}, ${t.answeredAt}, ${t.answeredById}) in (0, 3)`,
		),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			portalAdds: aboutMyself(t.personId),
			backofficeWrites: { by: ['privacy_officer'] },
		}),
	],
)

/** A monthly overview of the log that the privacy officer has looked through (A12). `month` is its first day. */
export const accessReview = pgTable(
	'access_review',
	{
		...organisationId,
		month: date({ mode: 'string' }).notNull(),
		reviewedAt: instant().notNull(),
		reviewedById: uuid().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.month] }),
		foreignKey({ columns: [t.organisationId, t.reviewedById], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, { backofficeWrites: { by: ['privacy_officer'] } }),
	],
)
