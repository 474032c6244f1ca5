import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, numeric, pgEnum, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { cohort } from './cohort.ts'
import {
	aboutMyself,
	aboutSomeoneIGoWith,
	aboutSomeoneISee,
	aboutWhomIRepresent,
	id,
	organisationId,
	ownOrganisation,
	seenBy,
} from './columns.ts'
import { deliveryMode, enrolmentState, pauseReason, product } from './enrolment-codes.ts'
import { person } from './person.ts'

/** A person's run through a programme: a dated episode with a state (3.4). Coming back makes a new one that knows the one before. */
export const enrolment = pgTable(
	'enrolment',
	{
		...organisationId,
		...id,
		personId: uuid().notNull(),
		product: product().notNull(),
		from: date({ mode: 'string' }).notNull(),
		/** The last day: expected while it goes on, the real one once it has ended. */
		until: date({ mode: 'string' }),
		state: enrolmentState().notNull().default('active'),
		delivery: deliveryMode().notNull().default('individual'),
		/** The group with which it is gone through. */
		cohortId: uuid(),
		/** The one before it, when this is a next step or a return. */
		previousId: uuid(),
		/** Until when it rests, and why. */
		pausedUntil: date({ mode: 'string' }),
		pauseReason: pauseReason(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.cohortId], foreignColumns: [cohort.organisationId, cohort.id] }),
		foreignKey({ columns: [t.organisationId, t.previousId], foreignColumns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.personId),
		check(
			'enrolment_pause_has_an_end_and_a_reason',
			sql`(${t.state} = 'paused') = (${t.pausedUntil} is not null) and (${t.pausedUntil} is null) = (${t.pauseReason} is null)`,
		),
		...ownOrganisation(t, {
			portal: sql`(${aboutMyself(t.personId)} or ${aboutWhomIRepresent(t.personId, 'schedule')})`,
			backoffice: aboutSomeoneISee(t.personId),
			backofficeAdds: { by: ['administrator'] },
			backofficeWrites: {
				by: ['planner', 'team_lead', 'coach'],
				rows: sql`(${seenBy('planner')} or ${aboutSomeoneIGoWith(t.personId)})`,
			},
			worker: true,
		}),
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
