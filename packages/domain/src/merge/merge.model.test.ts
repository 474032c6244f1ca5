import { caseload, personBirth, personContact, plannedHalfDay, roleGrant, waiting } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { makeLesson, mondayEarly } from '../testing/make.ts'
import { makeDouble } from '../testing/make-double.ts'
import { makeThings } from '../testing/make-things.ts'

const db = await useTestDb()

// What opens a phone stays ended: see merge.test.ts.
const tables = await db.owner.execute<{ name: string }>(
	sql`select table_name as name from person_tables() where table_name not in ('card', 'device', 'invitation') union select 'person' order by 1`,
)

/** Every row of every table that knows people of this organisation, as text. */
async function listRows({ organisationId }: Actor): Promise<string[]> {
	const all = tables.map(
		({ name }) =>
			sql`select ${name} || ' ' || to_jsonb(t)::text as row from ${sql.identifier(name)} t where organisation_id = ${organisationId}::uuid`,
	)
	const rows = await db.owner.execute<{ row: string }>(sql`${sql.join(all, sql` union all `)} order by 1`)
	return rows.map(({ row }) => row)
}

/** What the kept file has before, in every combination: some of it is in the other file too. */
const before = fc.record({
	birth: fc.boolean(),
	contact: fc.boolean(),
	coach: fc.boolean(),
	ended: fc.boolean(),
	samePast: fc.boolean(),
	waited: fc.boolean(),
	everything: fc.boolean(),
})

test(
	'merged and taken apart again, every row is as it was, whatever stood in both files',
	{ timeout: 120_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(before, async (has) => {
				const double = await makeDouble(db)
				const { kept, gone, world } = double
				const { organisationId, siteId, workTypeId } = world
				const place = { siteId, workTypeId, lessonId: await makeLesson(db, world) }
				await makeThings(db, gone, world.planner, place)
				const own = { organisationId, personId: kept.personId }
				if (has.birth) await db.owner.insert(personBirth).values({ ...own, bornOn: '1990-01-01' })
				if (has.contact)
					await db.owner.insert(personContact).values({ ...own, changedById: kept.personId, changedAt: mondayEarly })
				if (!has.coach) await db.owner.delete(caseload).where(eq(caseload.personId, kept.personId))
				if (has.ended)
					await db.owner.update(roleGrant).set({ until: '2026-01-01' }).where(eq(roleGrant.personId, kept.personId))
				if (has.samePast) {
					const past = { siteId, workTypeId, block: 'free', startsAt: '08:30', endsAt: '12:00' } as const
					for (const personId of [kept.personId, gone.personId])
						await db.owner.insert(plannedHalfDay).values({
							...past,
							organisationId,
							personId,
							on: '2026-11-16',
							part: 'morning',
							plannedBy: personId,
							plannedAt: mondayEarly,
						})
				}
				if (has.waited)
					for (const personId of [kept.personId, gone.personId])
						await db.owner.insert(waiting).values({
							organisationId,
							personId,
							siteId,
							workTypeId,
							on: '2026-11-17',
							part: 'morning',
							askedAt: mondayEarly,
						})
				const rows = await listRows(kept)
				const id = await double.mergeId()
				expect(await listRows(kept)).not.toEqual(rows)
				expect(await listLeft(gone, has)).toEqual([])

				expect(await double.unmerge(id)).toMatchObject({ ok: true })
				expect(await listRows(kept)).toEqual(rows)
			}),
			{ numRuns: 12 },
		)
	},
)

/** The tables of which rows stayed behind though they should have moved. */
async function listLeft({ personId }: Actor, has: Record<'birth' | 'contact' | 'samePast' | 'waited', boolean>) {
	const twice = new Set<unknown>([
		has.birth && 'person_birth',
		has.contact && 'person_contact',
		has.samePast && 'planned_half_day',
		has.waited && 'waiting',
	])
	const moving = await db.owner.execute<{ name: string }>(
		sql`select table_name as name from person_tables() where fate = 'moves'`,
	)
	const left = await Promise.all(
		moving.map(async ({ name }) => {
			const rows = await db.owner.execute(sql`select 1 from ${sql.identifier(name)} where person_id = ${personId}`)
			return rows.length > 0 && !twice.has(name) ? [name] : []
		}),
	)
	return left.flat()
}
