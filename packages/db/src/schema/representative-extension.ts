import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgEnum, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, id, instant, organisationId, ownOrganisation } from './columns.ts'
import { person } from './person.ts'
import { representative } from './representative.ts'

/** Why someone looks along for longer than was decided at first. A list, never a text: nobody's story belongs here. */
export const extensionReason = pgEnum('extension_reason', ['participant_asks', 'still_needed', 'court_decided'])

/** That the last day of looking along became a later one: by whom and why. Append-only; the participant reads the newest. */
export const representativeExtension = pgTable(
	'representative_extension',
	{
		...organisationId,
		...id,
		representativeId: uuid().notNull(),
		untilBefore: date({ mode: 'string' }).notNull(),
		until: date({ mode: 'string' }).notNull(),
		reason: extensionReason().notNull(),
		extendedById: uuid().notNull(),
		extendedAt: instant().notNull(),
	},
	(t) => {
		// Asks as whoever asks: who sees the one who looks along sees this, nobody else.
		const its = (more = sql`true`) =>
			sql`exists (select from representative r where r.organisation_id = ${t.organisationId} and r.id = ${t.representativeId} and ${more})`
		return [
			primaryKey({ columns: [t.organisationId, t.id] }),
			foreignKey({
				columns: [t.organisationId, t.representativeId],
				foreignColumns: [representative.organisationId, representative.id],
			}),
			foreignKey({ columns: [t.organisationId, t.extendedById], foreignColumns: [person.organisationId, person.id] }),
			index().on(t.organisationId, t.representativeId),
			check('representative_extension_is_later', sql`${t.until} > ${t.untilBefore}`),
			...ownOrganisation(t, {
				portal: its(),
				backoffice: its(),
				backofficeAdds: {
					by: ['coach', 'team_lead'],
					rows: sql`${aboutMyself(t.extendedById)} and ${its(sql`((select app_role()) = 'team_lead' or r.person_id in (select goes_with()))`)}`,
				},
			}),
		]
	},
)
