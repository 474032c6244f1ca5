import { sql } from 'drizzle-orm'
import { date, foreignKey, pgEnum, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { aboutMyGroup, aboutSomeoneISee, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { person } from './person.ts'

/** How well someone can do something in Dutch, by the European framework (domain handbook 2.6). */
export const cefrLevel = pgEnum('cefr_level', ['pre_a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2'])

/** By what road something is best told to someone. */
export const preferredChannel = pgEnum('preferred_channel', ['text', 'audio', 'in_person'])

/** What someone can do in Dutch, per skill, as it was on a day and as far as it is known; the newest day counts. */
export const languageProfile = pgTable(
	'language_profile',
	{
		...organisationId,
		personId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		speaking: cefrLevel(),
		listening: cefrLevel(),
		reading: cefrLevel(),
		writing: cefrLevel(),
		preferredChannel: preferredChannel(),
		writtenById: uuid().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId, t.on] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.writtenById], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: sql`(${aboutSomeoneISee(t.personId)} or (${seenBy('language_teacher')} and ${aboutMyGroup(t.personId)}))`,
			backofficeWrites: {
				by: ['coach', 'team_lead'],
				rows: sql`((select app_role()) <> 'coach' or ${t.personId} in (select goes_with()))`,
			},
		}),
	],
)
