import { sql } from 'drizzle-orm'
import {
	check,
	foreignKey,
	index,
	jsonb,
	pgEnum,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { person } from './person.ts'

/** Why two files turned out to be of one person. A closed list: nothing about someone's life leaks through it (3.1). */
export const mergeReason = pgEnum('merge_reason', ['entered_twice', 'other_spelling', 'other_birth_date', 'came_back'])

/**
 * That two files became one: what stood in `gone` moved to `kept`, until it is undone. A file is in another one once at a time.
 * Written by `merge_people` and `unmerge_people` alone.
 */
export const personMerge = pgTable(
	'person_merge',
	{
		...organisationId,
		...id,
		keptId: uuid().notNull(),
		goneId: uuid().notNull(),
		reason: mergeReason().notNull(),
		mergedById: uuid().notNull(),
		mergedAt: instant().notNull(),
		undoneById: uuid(),
		undoneAt: instant(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.keptId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.goneId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.mergedById], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.undoneById], foreignColumns: [person.organisationId, person.id] }),
		uniqueIndex('merged_once_at_a_time')
			.on(t.organisationId, t.goneId)
			.where(sql`${t.undoneAt} is null`),
		index().on(t.organisationId, t.keptId),
		check('person_merge_is_of_two', sql`${t.keptId} <> ${t.goneId}`),
		check('person_merge_is_undone_by_someone', sql`(${t.undoneAt} is null) = (${t.undoneById} is null)`),
		...ownOrganisation(t, { backoffice: seenBy('team_lead') }),
	],
)

/** What a merge did to a row: `moved` to the file that is kept, `set` so that it opens nothing any more, or `added`. */
export const mergeChange = pgEnum('merge_change', ['moved', 'set', 'added'])

/** One row that a merge touched, so that undoing it restores exactly that. Nobody reads it but the functions that wrote it. */
export const personMergeRow = pgTable(
	'person_merge_row',
	{
		...organisationId,
		...id,
		mergeId: uuid().notNull(),
		change: mergeChange().notNull(),
		tableName: text().notNull(),
		/** The primary key of the row; without the person where it moved. */
		rowKey: jsonb().$type<Record<string, unknown>>().notNull(),
		/** What stood in the columns that were set. */
		before: jsonb().$type<Record<string, unknown>>(),
		/** What stands there since, or the hash of the row that moved: whether anybody changed it afterwards. */
		after: jsonb().$type<Record<string, unknown>>().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({
			columns: [t.organisationId, t.mergeId],
			foreignColumns: [personMerge.organisationId, personMerge.id],
		}),
		index().on(t.organisationId, t.mergeId, t.tableName),
		check('person_merge_row_was_something', sql`(${t.change} = 'set') = (${t.before} is not null)`),
		...ownOrganisation(t, {}),
	],
)
