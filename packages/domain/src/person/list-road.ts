import {
	contract,
	enrolment,
	enrolmentChannel,
	pupil,
	referral,
	referralChannel,
	restrictedChannel,
	school,
} from '@repo/db/schema'
import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import type { Ctx } from '../context.ts'
import { toldProduct } from '../enrolment/told-product.ts'

/** A road by which someone came: its name, or that it is a partner whose name is not for this reader. */
export type Channel = { name: string } | 'partner'

/**
 * The runs through a programme, newest first. `channel` is null where this reader may know nothing of it, or none is known;
 * The product is told as this reader may know it;
 * `school` is there where a school sent a pupil.
 */
export async function listEpisodes(ctx: Ctx, personId: string) {
	const { db, actor } = ctx
	const open = alias(referralChannel, 'open')
	const rows = await db
		.select({
			id: enrolment.id,
			product: toldProduct(ctx, enrolment),
			state: enrolment.state,
			from: enrolment.from,
			until: enrolment.until,
			school: school.name,
			known: enrolmentChannel.enrolmentId,
			name: sql<string | null>`coalesce(${open.name}, ${referralChannel.name})`,
		})
		.from(enrolment)
		.leftJoin(enrolmentChannel, joined(enrolmentChannel, 'enrolmentId', enrolment.organisationId, enrolment.id))
		.leftJoin(open, joined(open, 'code', enrolmentChannel.organisationId, enrolmentChannel.channelCode))
		.leftJoin(restrictedChannel, joined(restrictedChannel, 'enrolmentId', enrolment.organisationId, enrolment.id))
		.leftJoin(
			referralChannel,
			joined(referralChannel, 'code', restrictedChannel.organisationId, restrictedChannel.channelCode),
		)
		.leftJoin(pupil, and(joined(pupil, 'personId', enrolment.organisationId, enrolment.personId), isPlacement))
		.leftJoin(school, joined(school, 'id', pupil.organisationId, pupil.schoolId))
		.where(and(eq(enrolment.organisationId, actor.organisationId), eq(enrolment.personId, personId)))
		.orderBy(desc(enrolment.from), desc(enrolment.id))
	return rows.map(({ known, name, ...row }): typeof row & { channel: Channel | null } => ({
		...row,
		channel: known === null ? null : name === null ? 'partner' : { name },
	}))
}

const isPlacement = eq(enrolment.product, 'school_placement')

/** The employment contracts, newest first, with hours a week. */
export const listContracts = ({ db, actor }: Ctx, personId: string) =>
	db
		.select({
			id: contract.id,
			kind: contract.kind,
			weeklyHours: contract.weeklyHours,
			from: contract.from,
			until: contract.until,
		})
		.from(contract)
		.where(and(eq(contract.organisationId, actor.organisationId), eq(contract.personId, personId)))
		.orderBy(desc(contract.from), desc(contract.id))

/** When someone was sent to us and where that stands, newest first; drafts are no part of the road. */
export const listReferrals = ({ db, actor }: Ctx, personId: string) =>
	db
		.select({ id: referral.id, state: referral.state, writtenAt: referral.writtenAt, stateSince: referral.stateSince })
		.from(referral)
		.where(
			and(
				eq(referral.organisationId, actor.organisationId),
				eq(referral.personId, personId),
				ne(referral.state, 'draft'),
			),
		)
		.orderBy(desc(referral.writtenAt), desc(referral.id))

/** Rows of the same organisation with this key. */
const joined = <Column extends string>(
	table: { organisationId: PgColumn } & Record<Column, PgColumn>,
	column: Column,
	organisationId: PgColumn,
	key: PgColumn,
) => and(eq(table.organisationId, organisationId), eq(table[column], key))
