import { sql } from 'drizzle-orm'
import { foreignKey, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, aboutSomeoneISee, id, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'

/** Practical, special secondary or vocational education. */
export const schoolKind = pgEnum('school_kind', ['pro', 'vso', 'mbo'])

/** A school that sends pupils. */
export const school = pgTable(
	'school',
	{ ...organisationId, ...id, name: text().notNull(), kind: schoolKind().notNull() },
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.name),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, { backoffice: true, backofficeWrites: { by: ['administrator'] } }),
	],
)

/** A person as a pupil of a school. */
export const pupil = pgTable(
	'pupil',
	{
		...organisationId,
		personId: uuid().notNull(),
		schoolId: uuid().notNull(),
		/** Who of the school goes with this pupil, and sees the half days. */
		mentorId: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.personId] }),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({ columns: [t.organisationId, t.schoolId], foreignColumns: [school.organisationId, school.id] }),
		foreignKey({ columns: [t.organisationId, t.mentorId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: sql`(${aboutSomeoneISee(t.personId)} or (${seenBy('school_mentor')} and ${aboutMyself(t.mentorId)}))`,
			backofficeAdds: { by: ['administrator'] },
		}),
	],
)
