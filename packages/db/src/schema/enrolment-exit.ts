import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { aboutSomeoneICoach, aboutSomeoneIGoWith, instant, organisationId, ownOrganisation } from './columns.ts'
import { checklistItem, checklistName, exitDestination, exitType } from './enrolment-codes.ts'
import { enrolment } from './enrolment.ts'
import { person } from './person.ts'

const coaching = { by: ['coach', 'team_lead'] } as const
const whose = {
	organisationId: organisationId.organisationId,
	enrolmentId: uuid().notNull(),
	personId: uuid().notNull(),
}

/**
 * Where someone goes after an enrolment: the direction once it is being completed, and how it ended. Apart from the enrolment,
 * because planning needs to know that it ended and not why.
 */
export const enrolmentExit = pgTable(
	'enrolment_exit',
	{
		...whose,
		/** Where it seems to lead, chosen when completing begins. */
		direction: exitDestination(),
		type: exitType(),
		destination: exitDestination(),
		/** When somebody asks how it goes afterwards; null after the end means that nobody does, as agreed. */
		aftercareOn: date({ mode: 'string' }),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.enrolmentId] }),
		foreignKey({
			columns: [t.organisationId, t.enrolmentId],
			foreignColumns: [enrolment.organisationId, enrolment.id],
		}),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		index().on(t.organisationId, t.personId),
		check(
			'enrolment_exit_destination_is_of_its_type',
			sql`case when ${t.type} is null then ${t.destination} is null
				when ${t.destination}::text in ('other_work_type', 'sheltered_pre_programme', 'sheltered_contract_internal',
					'sheltered_contract_external', 'on_site_group_work', 'secondment', 'practice_based_learning')
					then ${t.type}::text = 'transition'
				when ${t.destination}::text in ('no_contact', 'own_choice', 'personal_circumstances', 'work_offer_not_fitting', 'moved',
					'end_of_entitlement', 'deceased') then ${t.type}::text = 'dropout'
				else ${t.destination} is not null and ${t.type}::text = 'outflow' end`,
		),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { ...coaching, rows: aboutSomeoneIGoWith(t.personId) },
		}),
	],
)

/** Something that was ticked off when someone started or left: shoes, key, card. Taking the tick away takes the row away. */
export const checklistTick = pgTable(
	'checklist_tick',
	{
		...whose,
		list: checklistName().notNull(),
		item: checklistItem().notNull(),
		tickedById: uuid().notNull(),
		tickedAt: instant().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.enrolmentId, t.list, t.item] }),
		foreignKey({
			columns: [t.organisationId, t.enrolmentId],
			foreignColumns: [enrolment.organisationId, enrolment.id],
		}),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.tickedById], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: aboutSomeoneICoach(t.personId),
			backofficeWrites: { ...coaching, rows: aboutSomeoneIGoWith(t.personId) },
		}),
	],
)
