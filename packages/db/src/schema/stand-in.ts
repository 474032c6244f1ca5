import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'

/**
 * A coach who is away for some days, the first and the last counted too, and the colleague who then goes with their people. Without
 * a colleague nobody does, and the reception answers the telephone.
 */
export const standIn = pgTable(
	'stand_in',
	{
		...organisationId,
		...id,
		coachId: uuid().notNull(),
		standInId: uuid(),
		from: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }).notNull(),
		namedById: uuid().notNull(),
		/** When it was ended before its time; from then on it opens nothing. */
		endedAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.coachId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.standInId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.namedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.standInId),
		check('stand_in_has_an_end', sql`${t.until} >= ${t.from}`),
		check('stand_in_is_someone_else', sql`${t.coachId} <> ${t.standInId}`),
		...ownOrganisation(t, {
			portal: sql`exists (select from caseload c where c.organisation_id = ${t.organisationId} and c.coach_id = ${t.coachId} and c.person_id = (select app_person()))`,
			backoffice: true,
			backofficeWrites: { by: ['team_lead', 'administrator'] },
		}),
	],
)
