import { sql } from 'drizzle-orm'
import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyself,
	aboutSomeoneISee,
	aboutWhomIRepresent,
	organisationId,
	ownOrganisation,
	role,
	seenBy,
} from './columns.ts'
import { person } from './person.ts'

/** Someone who works here, as everyone in the building may know them: a name and a work telephone. */
export const staff = pgTable(
	'staff',
	{
		...organisationId,
		personId: uuid().notNull(),
		name: text().notNull(),
		calledBy: text().notNull(),
		phone: text(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, { portal: true, backoffice: true, backofficeWrites: { by: ['administrator'] }, auth: true }),
	],
)

/** A role that someone holds from a date, until a date when it ended. */
export const roleGrant = pgTable(
	'role_grant',
	{
		...organisationId,
		personId: uuid().notNull(),
		role: role().notNull(),
		from: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId, t.role] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: sql`(${aboutMyself(t.personId)} or ${seenBy('team_lead')})`,
			backofficeWrites: { by: ['administrator'] },
			backofficeAdds: { by: ['planner'], rows: sql`${t.role} = 'participant'` },
			auth: true,
		}),
	],
)

/** Which coach goes with which participant, from a date. The boundary of what a coach sees. */
export const caseload = pgTable(
	'caseload',
	{
		...organisationId,
		coachId: uuid().notNull(),
		personId: uuid().notNull(),
		from: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.coachId, t.personId, t.from] }),
		foreignKey({ columns: [t.organisationId, t.coachId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'today')})`,
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: { by: ['administrator'] },
			backofficeAdds: { by: ['planner'] },
		}),
	],
)
