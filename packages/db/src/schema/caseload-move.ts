import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { person } from './person.ts'

/**
 * That people went from one coach to another in one action, with what it changed, so that it can be undone on the same day. Written by
 * `move_caseload` and `undo_caseload_move` alone.
 */
export const caseloadMove = pgTable(
	'caseload_move',
	{
		...organisationId,
		...id,
		fromCoachId: uuid().notNull(),
		toCoachId: uuid().notNull(),
		/** From which local date the other coach goes with them. */
		from: date({ mode: 'string' }).notNull(),
		/** Per person what stood there before; ids and dates, for undoing it. */
		changes: jsonb().$type<Record<string, unknown>>().notNull(),
		movedById: uuid().notNull(),
		movedAt: instant().notNull(),
		undoneAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.fromCoachId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.toCoachId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.movedById], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.movedAt),
		check('caseload_move_is_between_two', sql`${t.fromCoachId} <> ${t.toCoachId}`),
		...ownOrganisation(t, { backoffice: seenBy('team_lead') }),
	],
)
