import { sql } from 'drizzle-orm'
import { date, foreignKey, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, aboutSomeoneISee, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'
import { workType } from './work-type.ts'

/** A kind of work that someone chose by its picture: "dit wil ik proberen". */
export const workTypePreference = pgTable(
	'work_type_preference',
	{
		...organisationId,
		personId: uuid().notNull(),
		workTypeId: uuid().notNull(),
		chosenOn: date({ mode: 'string' }).notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId, t.workTypeId] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.workTypeId], foreignColumns: [workType.organisationId, workType.id] }),
		...ownOrganisation(t, {
			portal: aboutMyself(t.personId),
			portalWrites: aboutMyself(t.personId),
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: {
				by: ['coach', 'team_lead'],
				rows: sql`((select app_role()) <> 'coach' or ${t.personId} in (select goes_with()))`,
			},
		}),
	],
)
