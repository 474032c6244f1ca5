import { enrolment, type ImportedSheet, person, personBirth, personContact } from '@repo/db/schema'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { dialled } from '../person/phone.rules.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { type Header, type ImportColumn, peopleFile, readHeader } from './import-columns.rules.ts'
import { checkRows, type ImportFacts, type Imported, type NamedCoach, type RowProblem } from './import-rows.rules.ts'
import { toldProduct } from '../enrolment/told-product.ts'
import { productNames } from './product-names.rules.ts'
import { samePersonKey } from './whole-row.rules.ts'

/** What becomes of a row: someone new, someone who is there exactly so, or what is wrong with it. */
export type JudgedRow = { line: number } & (
	| { state: 'new'; person: Imported }
	| { state: 'same'; name: string; personId: string }
	| { state: 'wrong'; name: string; problems: [RowProblem, ...RowProblem[]] }
)

/** What becomes of a file, or what is wrong with its first row. */
export type Judged = { ok: true; rows: JudgedRow[] } | Extract<Header<ImportColumn>, { ok: false }>

/** Judges a file beside the people who are there now. Changes nothing. */
export async function judgeSheet(ctx: Ctx, sheet: ImportedSheet): Promise<Judged> {
	const header = readHeader(sheet.header, peopleFile)
	if (!header.ok) return header
	const checked = checkRows(sheet.rows, header.columns, await listFacts(ctx))
	const known = await listKnown(
		ctx,
		checked.flatMap((row) => (row.ok ? [row.person] : [])),
	)
	const nameAt = header.columns.indexOf('name')
	const names = new Map(sheet.rows.map(({ line, cells }) => [line, cells[nameAt] ?? '']))
	const rows = checked.map((row): JudgedRow => {
		const name = names.get(row.line) ?? ''
		const { line } = row
		if (!row.ok) return { line, state: 'wrong', name, problems: row.problems }
		const there = known.get(samePersonKey(row.person))
		if (there === undefined) return { line, state: 'new', person: row.person }
		return isSame(row.person, there)
			? { line, state: 'same', name, personId: there.personId }
			: { line, state: 'wrong', name, problems: [{ column: null, reason: 'known-otherwise' }] }
	})
	return { ok: true, rows }
}

async function listFacts({ db, now }: Ctx): Promise<ImportFacts> {
	const colleagues = await db.execute<Colleague>(sql`select * from list_colleagues()`)
	return { today: localClock(now).date, coaches: namedCoaches(colleagues), products: productNames }
}

type Colleague = { person_id: string; name: string; email: string | null; is_coach: boolean; is_gone: boolean }

/** Colleagues by name and by address. Who has a name together with another is known by the address alone. */
function namedCoaches(colleagues: readonly Colleague[]): Map<string, NamedCoach> {
	const [byName, byEmail] = [new Map<string, NamedCoach>(), new Map<string, NamedCoach>()]
	for (const { person_id: id, name, email, is_coach, is_gone } of colleagues) {
		const working = is_coach ? 'coach' : 'no-coach'
		const named: NamedCoach = { id, state: is_gone ? 'gone' : working }
		const key = name.toLowerCase()
		byName.set(key, byName.has(key) ? { id, state: 'same-name' } : named)
		if (email !== null) byEmail.set(email.toLowerCase(), named)
	}
	return new Map([...byName, ...byEmail])
}

type Known = {
	personId: string
	name: string
	bornOn: string
	readsIn: string
	phone: string | null
	email: string | null
	enrolments: string[]
}

/** Who is there already with the dates of birth of these people, by `samePersonKey`. */
async function listKnown(ctx: Ctx, people: readonly Imported[]): Promise<Map<string, Known>> {
	const { db, actor } = ctx
	const dates = [...new Set(people.map(({ bornOn }) => bornOn))]
	if (dates.length === 0) return new Map()
	const its = (table: typeof personContact | typeof enrolment) =>
		and(eq(table.organisationId, person.organisationId), eq(table.personId, person.id))
	const rows = await db
		.select({
			personId: person.id,
			name: person.name,
			bornOn: personBirth.bornOn,
			readsIn: person.readsIn,
			phone: personContact.phone,
			email: personContact.email,
			enrolments: sql<
				string[]
			>`array_remove(array_agg(${toldProduct(ctx, enrolment)} || ' ' || ${enrolment.from}), null)`,
		})
		.from(person)
		.innerJoin(
			personBirth,
			and(eq(personBirth.organisationId, person.organisationId), eq(personBirth.personId, person.id)),
		)
		.leftJoin(personContact, its(personContact))
		.leftJoin(enrolment, its(enrolment))
		.where(and(eq(person.organisationId, actor.organisationId), inArray(personBirth.bornOn, dates)))
		.groupBy(person.id, person.name, personBirth.bornOn, person.readsIn, personContact.phone, personContact.email)
	return new Map(rows.map((row) => [samePersonKey(row), row]))
}

/** Nothing in the row would change anything. An empty cell asks for nothing. */
const isSame = ({ readsIn, phone, email, product, from }: Imported, there: Known): boolean =>
	readsIn === there.readsIn &&
	(phone === null || dialled(phone) === dialled(there.phone ?? '')) &&
	(email === null || email === there.email?.toLowerCase()) &&
	(product === null || there.enrolments.includes(`${product} ${from}`))
