import {
	enrolment,
	type ImportedSheet,
	person,
	personBirth,
	referral,
	referralContact,
	referralOrigin,
} from '@repo/db/schema'
import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { dialled } from '../person/phone.rules.ts'
import { listChannels } from '../referral/list-choices.ts'
import type { SentReferral } from '../referral/referral.schema.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { type Header, readHeader } from './import-columns.rules.ts'
import { type ReferralColumn, referralFile } from './referral-columns.rules.ts'
import { checkReferralRows, type ReferralRowProblem } from './referral-rows.rules.ts'
import { samePersonKey } from './whole-row.rules.ts'

/** What becomes of a row: a new referral, one that was sent exactly so, or what is wrong with it. */
export type JudgedReferral = { line: number } & (
	| { state: 'new'; referral: SentReferral }
	| { state: 'same'; name: string; personId: string | null }
	| { state: 'wrong'; name: string; problems: [ReferralRowProblem, ...ReferralRowProblem[]] }
)

/** What becomes of a file of referrals, or what is wrong with its first row. */
export type JudgedReferrals = { ok: true; rows: JudgedReferral[] } | Extract<Header<ReferralColumn>, { ok: false }>

/** Judges a file of referrals beside those that this sender sees and the people whose files they read. Changes nothing. */
export async function judgeReferrals(ctx: Ctx, sheet: ImportedSheet): Promise<JudgedReferrals> {
	const header = readHeader(sheet.header, referralFile)
	if (!header.ok) return header
	const channels = (await listChannels(ctx)).flatMap(({ code, name }) => [
		[code.toLowerCase(), code] as const,
		[name.toLowerCase(), code] as const,
	])
	const facts = { today: localClock(ctx.now).date, channels: new Map(channels) }
	const checked = checkReferralRows(sheet.rows, header.columns, facts)
	const births = [...new Set(checked.flatMap((row) => (row.ok ? [row.value.bornOn] : [])))]
	const [sent, here] =
		births.length === 0 ? [new Map(), new Set()] : [await listSent(ctx, births), await listHere(ctx, births)]
	const nameAt = header.columns.indexOf('name')
	const names = new Map(sheet.rows.map(({ line, cells }) => [line, cells[nameAt] ?? '']))
	const rows = checked.map((row): JudgedReferral => {
		const { line } = row
		const name = names.get(line) ?? ''
		if (!row.ok) return { line, state: 'wrong', name, problems: row.problems }
		const key = samePersonKey(row.value)
		const before: Sent | undefined = sent.get(key)
		const wrong = whatIsWrong(row.value, before, here.has(key))
		if (wrong !== null) return { line, state: 'wrong', name, problems: [{ column: null, reason: wrong }] }
		return before === undefined
			? { line, state: 'new', referral: row.value }
			: { line, state: 'same', name, personId: before.personId }
	})
	return { ok: true, rows }
}

/** Why this one cannot be sent beside what is there: as it was sent before it may stand in the file again. */
function whatIsWrong(row: SentReferral, before: Sent | undefined, isHere: boolean) {
	if (before === undefined) return isHere ? ('already-here' as const) : null
	if (before.state === 'draft') return 'draft' as const
	return before.state === 'accepted' || isSame(row, before) ? null : ('sent-otherwise' as const)
}

type Sent = Awaited<ReturnType<typeof listSent>> extends Map<string, infer Row> ? Row : never

/** What this sender wrote of people with these dates of birth and is not over, by `samePersonKey`. Who was declined may be sent again. */
async function listSent({ db, actor }: Ctx, births: string[]) {
	const its = (table: typeof referralContact | typeof referralOrigin) =>
		and(eq(table.organisationId, referral.organisationId), eq(table.referralId, referral.id))
	const rows = await db
		.select({
			name: referral.name,
			bornOn: sql<string>`${referral.bornOn}`,
			state: referral.state,
			personId: referral.personId,
			readsIn: referral.readsIn,
			aim: referral.aim,
			phone: referralContact.phone,
			email: referralContact.email,
			channelCode: referralOrigin.channelCode,
			restricted: referralOrigin.restricted,
		})
		.from(referral)
		.leftJoin(referralContact, its(referralContact))
		.leftJoin(referralOrigin, its(referralOrigin))
		.where(
			and(
				eq(referral.organisationId, actor.organisationId),
				eq(referral.referrerId, actor.personId),
				inArray(referral.bornOn, births),
				notInArray(referral.state, ['declined', 'withdrawn']),
			),
		)
	return new Map(rows.map((row) => [samePersonKey(row), row]))
}

/** Who is with us now of those whose files this reader opens, by `samePersonKey`. */
async function listHere({ db, actor }: Ctx, births: string[]): Promise<Set<string>> {
	const its = (table: typeof personBirth | typeof enrolment) =>
		and(eq(table.organisationId, person.organisationId), eq(table.personId, person.id))
	const rows = await db
		.selectDistinct({ name: person.name, bornOn: personBirth.bornOn })
		.from(person)
		.innerJoin(personBirth, its(personBirth))
		.innerJoin(enrolment, its(enrolment))
		.where(
			and(
				eq(person.organisationId, actor.organisationId),
				inArray(personBirth.bornOn, births),
				inArray(enrolment.state, ['planned', 'active', 'paused', 'completing']),
			),
		)
	return new Set(rows.map(samePersonKey))
}

/** Nothing in the row would change anything. An empty cell asks for nothing; a restricted road is compared by nobody. */
const isSame = (row: SentReferral, before: Sent): boolean =>
	row.readsIn === before.readsIn &&
	row.aim === before.aim &&
	(row.phone === null || row.phone === dialled(before.phone ?? '')) &&
	(row.email === null || row.email === before.email?.toLowerCase()) &&
	(before.restricted === true || row.channelCode === before.channelCode)
