import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, id, instant, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { person } from './person.ts'

/** Why a coach opens a file outside the own caseload (A12). */
export const glassReason = pgEnum('glass_reason', ['stands_in', 'incident', 'question_of_person', 'handover', 'other'])

/** "Open met reden": a coach sees someone outside the own caseload, for an hour at most. Told to the person and the privacy officer. */
export const breakGlass = pgTable(
	'break_glass',
	{
		...organisationId,
		...id,
		actorId: uuid().notNull(),
		personId: uuid().notNull(),
		reason: glassReason().notNull(),
		explanation: text().notNull(),
		openedAt: instant().notNull(),
		endsAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.actorId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.actorId, t.endsAt),
		check(
			'break_glass_ends_within_an_hour',
			sql`${t.endsAt} > ${t.openedAt} and ${t.endsAt} <= ${t.openedAt} + interval '1 hour'`,
		),
		check('break_glass_is_explained', sql`length(${t.explanation}) between 10 and 500`),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			backoffice: sql`(${seenBy('privacy_officer')} or ${aboutMyself(t.actorId)})`,
			backofficeAdds: { by: ['coach'], rows: sql`${aboutMyself(t.actorId)} and is_participant(${t.personId})` },
		}),
	],
)
