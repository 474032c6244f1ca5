import {
	date,
	foreignKey,
	index,
	numeric,
	pgEnum,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid,
} from 'drizzle-orm/pg-core'
import { aboutSomeoneISee, id, organisationId, ownOrganisation } from './columns.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'

/** What an enrolment offers (domain handbook 3.4). */
export const product = pgEnum('product', [
	'development_place',
	'sheltered_pre_programme',
	'language_work',
	'practice_based_learning',
	'resocialisation',
	'school_placement',
	'secondee_return',
	'safety_net',
	'gon_day_activity',
])

/** A person's run through a programme. */
export const enrolment = pgTable(
	'enrolment',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		product: product().notNull(),
		from: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		...ownOrganisation(t, { backoffice: aboutSomeoneISee(t.personId), backofficeAdds: { by: ['administrator'] } }),
	],
)

/** The kinds of employment contract (3.8). Only `sheltered_new_…` counts for the quota. */
export const contractKind = pgEnum('contract_kind', [
	'wsw',
	'sheltered_new_internal',
	'sheltered_new_external',
	'secondment',
])

/** An employment contract with its weekly hours. While it runs, the person's half days are in block `contract`. */
export const contract = pgTable(
	'contract',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		kind: contractKind().notNull(),
		weeklyHours: numeric({ precision: 4, scale: 2, mode: 'number' }).notNull(),
		from: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		...ownOrganisation(t, { backoffice: aboutSomeoneISee(t.personId), backofficeAdds: { by: ['administrator'] } }),
	],
)

/** People who start together, at most `placesMax`. */
export const cohort = pgTable(
	'cohort',
	{
		...organisationId,
		...id,
		name: text().notNull(),
		from: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }).notNull(),
		placesMax: smallint().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.name),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, { backoffice: true, backofficeWrites: { by: ['administrator', 'planner'] } }),
	],
)

/** Who is in a cohort. */
export const cohortMember = pgTable(
	'cohort_member',
	{
		...organisationId,
		cohortId: uuid().notNull(),
		personId: uuid().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.cohortId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneISee(t.personId),
			backofficeWrites: { by: ['planner'] },
		}),
	],
)
