import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useTestDb } from './testing.ts'

const db = await useTestDb()

test('outside withActor nothing is visible, inside it only the own organisation', async () => {
	const [one, two] = await db.owner.transaction(async (tx) => {
		const rows = await tx.execute<{ id: string }>(
			sql`insert into organisation (slug, name, kind, created_at) values ('one', 'One', 'real', now()), ('two', 'Two', 'real', now()) returning id`,
		)
		return rows.map((row) => row.id)
	})
	const seen = (organisationId: string) =>
		db.portal.withVisitor(organisationId, (handle) => handle.execute<{ id: string }>(sql`select id from organisation`))

	expect((await seen(one ?? '')).map((row) => row.id)).toEqual([one])
	expect((await seen(two ?? '')).map((row) => row.id)).toEqual([two])
	expect(await seen('')).toHaveLength(0)
	expect(await db.portal.findOrganisation('two')).toBe(two)
})
