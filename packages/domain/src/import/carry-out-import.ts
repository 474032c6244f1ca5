import { importRun, personContact, roleGrant } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { enrolPeople } from '../enrolment/enrol-people.ts'
import { NotFound } from '../errors.ts'
import { addPeople } from '../person/add-people.ts'
import { addToCaseload } from '../person/add-to-caseload.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import type { Imported } from './import-rows.rules.ts'
import { judgeSheet } from './judge-sheet.ts'

/** Everyone who is new was added, or nobody was: a row is wrong, perhaps since the file was looked at. */
export type ImportCarriedOut = { ok: true; added: string[] } | { ok: false; reason: 'wrong-rows' }

/**
 * Adds everyone in a file who is new, all or nobody. What is there already stays as it is, so carrying out the same file twice
 * changes nothing. Two files at once come one after the other. Someone else's file: NotFound.
 */
export function carryOutImport(ctx: Ctx, id: string): Promise<ImportCarriedOut> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${actor.organisationId}`}, 0))`)
		const mine = and(
			eq(importRun.organisationId, actor.organisationId),
			eq(importRun.id, id),
			eq(importRun.sentById, actor.personId),
		)
		const [run] = await db.select({ sheet: importRun.sheet }).from(importRun).where(mine)
		if (run === undefined) throw new NotFound('import')
		const judged = await judgeSheet(ctx, run.sheet)
		if (!judged.ok || judged.rows.some(({ state }) => state === 'wrong')) return { ok: false, reason: 'wrong-rows' }
		const people = judged.rows.flatMap((row) => (row.state === 'new' ? [row.person] : []))
		const added = await addAll(ctx, people)
		await db.update(importRun).set({ carriedOutAt: now }).where(mine)
		return { ok: true, added }
	})
}

/** Their files, how to reach them, who goes with them, and what they start. Answers their ids in the same order. */
async function addAll(ctx: Ctx, people: readonly Imported[]): Promise<string[]> {
	const { db, actor, now } = ctx
	const today = localClock(now).date
	const ids = await addPeople(ctx, people)
	const all = people.flatMap((person, index) => {
		const personId = ids[index]
		return personId === undefined ? [] : [{ ...person, personId }]
	})
	const { organisationId } = actor
	if (all.length > 0)
		await db
			.insert(roleGrant)
			.values(all.map(({ personId }) => ({ organisationId, personId, role: 'participant' as const, from: today })))
	const contacts = all.filter(({ phone, email }) => phone !== null || email !== null)
	const by = { organisationId, changedById: actor.personId, changedAt: now }
	if (contacts.length > 0)
		await db
			.insert(personContact)
			.values(contacts.map(({ personId, phone, email }) => ({ ...by, personId, phone, email })))
	await addToCaseload(
		ctx,
		all.flatMap(({ personId, coachId }) => (coachId === null ? [] : [{ personId, coachId, from: today }])),
	)
	await enrolPeople(
		ctx,
		all.flatMap(({ personId, product, from, until }) =>
			product === null || from === null
				? []
				: [{ personId, product, from, until, state: from > today ? ('planned' as const) : ('active' as const) }],
		),
	)
	return ids
}
