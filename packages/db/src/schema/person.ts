import { sql } from 'drizzle-orm'
import { boolean, date, foreignKey, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyGroup,
	aboutMyself,
	aboutSomeoneISee,
	aboutStaff,
	aboutWhomIRepresent,
	id,
	instant,
	organisationId,
	ownOrganisation,
	seenBy,
} from './columns.ts'
import { organisation } from './organisation.ts'

/** The languages of the portal (domain handbook 6.2, first wave). */
export const language = pgEnum('language', ['nl', 'en', 'ar', 'ti', 'tr', 'fa', 'so', 'uk', 'ku', 'fr'])

/** How someone takes in a text, apart from the language. */
export const readingSupport = pgEnum('reading_support', ['none', 'audio', 'audio_and_pictograms'])

/** A human being, permanent within the retention period. Participant, employee and staff are roles or episodes. */
export const person = pgTable(
	'person',
	{
		...organisationId,
		...id,
		/** The whole name as the person uses it; no surname is ever required. */
		name: text().notNull(),
		/** What others call the person: "Yonas". */
		calledBy: text().notNull(),
		readsIn: language().notNull(),
		readingSupport: readingSupport().notNull(),
		/** Here to look along with a participant, and for nothing else: no list or search of people ever shows them. */
		represents: boolean().notNull().default(false),
		/** The file that this one turned out to be of the same person as (`person_merge`): then this one is empty and in no list. */
		mergedIntoId: uuid(),
		createdAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		foreignKey({ columns: [t.organisationId, t.mergedIntoId], foreignColumns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.name),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.id)} or ${aboutWhomIRepresent(t.id, 'today')})`,
			portalWrites: aboutMyself(t.id),
			backoffice: sql`(${t.mergedIntoId} is null and ((${aboutSomeoneISee(t.id)} and not ${t.represents}) or ${aboutMyGroup(t.id)}))`,
			backofficeWrites: { by: ['administrator'], rows: aboutStaff(t, t.id) },
			backofficeAdds: {
				by: ['administrator', 'coach', 'team_lead', 'planner'],
				rows: sql`(${seenBy('administrator', 'planner')} or ${t.represents})`,
			},
			auth: true,
		}),
	],
)

/** The date of birth, apart from the name because it has fewer readers. */
export const personBirth = pgTable(
	'person_birth',
	{
		...organisationId,
		personId: uuid().notNull(),
		bornOn: date({ mode: 'string' }).notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeAdds: { by: ['administrator', 'planner'] },
		}),
	],
)
