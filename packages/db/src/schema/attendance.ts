import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgEnum, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import {
	aboutMyGroup,
	aboutMyself,
	aboutSomeoneISee,
	aboutWhomIRepresent,
	dayPart,
	id,
	instant,
	organisationId,
	ownOrganisation,
	seenBy,
} from './columns.ts'
import { person } from './person.ts'

/** What was seen of someone in a half day; `unknown` takes an earlier mark back. Never a reason. */
export const presence = pgEnum('presence', ['present', 'absent', 'unknown'])

/**
 * One mark of someone's presence in one half day. Append-only: the newest mark counts, so a correction keeps what it
 * corrects. Nobody is absent by default: without a mark it is not known.
 */
export const attendance = pgTable(
	'attendance',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		on: date({ mode: 'string' }).notNull(),
		part: dayPart().notNull(),
		presence: presence().notNull(),
		markedById: uuid().notNull(),
		markedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.markedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId, t.on, t.part, t.markedAt),
		check('attendance_is_on_a_weekday', sql`extract(isodow from ${t.on}) < 6`),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'attendance')})`,
			backoffice: sql`(${aboutSomeoneISee(t.personId)} or (${seenBy('work_supervisor')} and ${aboutMyGroup(t.personId)} and ${t.on} = (select app_today())))`,
			backofficeAdds: {
				by: ['work_supervisor'],
				rows: sql`${aboutMyGroup(t.personId)} and ${t.on} = (select app_today()) and ${t.markedById} = (select app_person())`,
			},
		}),
	],
)
