import { sql } from 'drizzle-orm'
import { boolean, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { aboutMyself, aboutSomeoneISee, organisationId, ownOrganisation, seenBy } from './columns.ts'
import { enrolment } from './enrolment.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'

/** A road by which people come. That someone came by a restricted one is told to few; others read "Partner". */
export const referralChannel = pgTable(
	'referral_channel',
	{
		...organisationId,
		code: text().notNull(),
		name: text().notNull(),
		restricted: boolean().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.code] }),
		foreignKey({ columns: [t.organisationId], foreignColumns: [organisation.id] }),
		...ownOrganisation(t, { backoffice: true, backofficeWrites: { by: ['administrator'] } }),
	],
)

const isOpen = sql`not coalesce((select c.restricted from referral_channel c where c.organisation_id = enrolment_channel.organisation_id and c.code = enrolment_channel.channel_code), false)`

/**
 * By which road an enrolment came, and who sent them. Apart from the enrolment: it has fewer readers. Without a code it is a
 * partner whom `restricted_channel` names, to fewer still; a restricted code never stands here.
 */
export const enrolmentChannel = pgTable(
	'enrolment_channel',
	{
		...organisationId,
		enrolmentId: uuid().notNull(),
		personId: uuid().notNull(),
		channelCode: text(),
		/** The partner who sent this person, and sees the half days. */
		referrerId: uuid(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.enrolmentId] }),
		foreignKey({
			columns: [t.organisationId, t.enrolmentId],
			foreignColumns: [enrolment.organisationId, enrolment.id],
		}),
		foreignKey({
			columns: [t.organisationId, t.channelCode],
			foreignColumns: [referralChannel.organisationId, referralChannel.code],
		}),
		foreignKey({ columns: [t.organisationId, t.referrerId], foreignColumns: [person.organisationId, person.id] }),
		...ownOrganisation(t, {
			backoffice: sql`((${seenBy('coach', 'team_lead', 'planner')} and ${aboutSomeoneISee(t.personId)}) or (${seenBy('referrer')} and ${aboutMyself(t.referrerId)}))`,
			backofficeAdds: { by: ['administrator'], rows: isOpen },
		}),
	],
)

/**
 * Which restricted road someone came by, such as probation: criminal data or health data. For the coaches who go with this
 * person, team leads, and the partner who sent them; not for a file that was opened with a reason, and not for planners.
 */
export const restrictedChannel = pgTable(
	'restricted_channel',
	{
		...organisationId,
		enrolmentId: uuid().notNull(),
		personId: uuid().notNull(),
		channelCode: text().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.enrolmentId] }),
		foreignKey({
			columns: [t.organisationId, t.enrolmentId],
			foreignColumns: [enrolmentChannel.organisationId, enrolmentChannel.enrolmentId],
		}),
		foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [person.organisationId, person.id] }),
		foreignKey({
			columns: [t.organisationId, t.channelCode],
			foreignColumns: [referralChannel.organisationId, referralChannel.code],
		}),
		...ownOrganisation(t, {
			backoffice: sql`(${seenBy('team_lead')} or (${seenBy('coach')} and ${t.personId} in (select goes_with())) or (${seenBy('referrer')} and exists (select from enrolment_channel e where e.organisation_id = ${t.organisationId} and e.enrolment_id = ${t.enrolmentId})))`,
			backofficeAdds: { by: ['administrator'] },
		}),
	],
)
