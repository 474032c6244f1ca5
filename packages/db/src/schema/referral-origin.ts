import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { referralChannel } from './channel.ts'
import { organisationId, ownOrganisation, seenBy } from './columns.ts'
import { referral } from './referral.ts'

/** On what law the sending rests. Consent is no basis: people depend on the municipality. */
export const legalBasis = pgEnum('legal_basis', [
	'participation_act',
	'social_support_act',
	'civic_integration_act',
	'school_agreement',
	'employment_contract',
])

const isOpen = sql`not coalesce((select c.restricted from referral_channel c where c.organisation_id = referral_origin.organisation_id and c.code = referral_origin.channel_code), false)`
const mine = sql`(select app_person()) = r.referrer_id and r.state in ('draft', 'incomplete')`

/**
 * By which road someone is sent, and on what basis. Apart from the referral: it has fewer readers. A restricted road is named in
 * `referral_restricted_channel`, to fewer still; its code never stands here.
 */
export const referralOrigin = pgTable(
	'referral_origin',
	{
		...organisationId,
		referralId: uuid().notNull(),
		channelCode: text(),
		/** It is a partner whom `referral_restricted_channel` names. */
		restricted: boolean().notNull(),
		legalBasis: legalBasis(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.referralId] }),
		foreignKey({ columns: [t.organisationId, t.referralId], foreignColumns: [referral.organisationId, referral.id] }),
		foreignKey({
			columns: [t.organisationId, t.channelCode],
			foreignColumns: [referralChannel.organisationId, referralChannel.code],
		}),
		check('referral_origin_names_no_restricted_channel', sql`not (${t.restricted} and ${t.channelCode} is not null)`),
		...ownOrganisation(t, {
			backoffice: sql`exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId})`,
			backofficeWrites: {
				by: ['referrer', 'coach'],
				rows: sql`${isOpen} and exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId} and ${mine})`,
			},
		}),
	],
)

/**
 * Which restricted road someone is sent by: criminal data or health data. For who sent them, team leads, and the coaches who go
 * with this person; not for planners, and not for a file that was opened with a reason.
 */
export const referralRestrictedChannel = pgTable(
	'referral_restricted_channel',
	{
		...organisationId,
		referralId: uuid().notNull(),
		channelCode: text().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.referralId] }),
		foreignKey({
			columns: [t.organisationId, t.referralId],
			foreignColumns: [referralOrigin.organisationId, referralOrigin.referralId],
		}),
		foreignKey({
			columns: [t.organisationId, t.channelCode],
			foreignColumns: [referralChannel.organisationId, referralChannel.code],
		}),
		...ownOrganisation(t, {
			backoffice: sql`exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId} and (${seenBy('team_lead')} or (${seenBy('referrer', 'coach')} and r.referrer_id = (select app_person())) or (${seenBy('coach')} and r.person_id in (select goes_with()))))`,
			backofficeWrites: {
				by: ['referrer', 'coach'],
				rows: sql`exists (select from referral r where r.organisation_id = ${t.organisationId} and r.id = ${t.referralId} and ${mine})`,
			},
		}),
	],
)
