import { school } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A school that sends pupils. */
export type NewSchool = Omit<typeof school.$inferInsert, 'organisationId' | 'id'>

/** Adds schools; answers their ids by name. */
export async function addSchools({ db, actor }: Ctx, rows: readonly NewSchool[]): Promise<Map<string, string>> {
	if (rows.length === 0) return new Map()
	const added = await db
		.insert(school)
		.values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
		.returning({ id: school.id, name: school.name })
	return new Map(added.map(({ name, id }) => [name, id]))
}
