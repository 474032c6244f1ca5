import { useTestDb } from '@repo/db/testing'
import { makePerson, mondayEarly } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { backofficeRouter } from './backoffice.ts'
import { makeAccessWorld } from './testing/access-world.ts'
import { askInProcess, contextOf, undoing } from './testing/ask-operation.ts'
import { backofficeOperations } from './testing/operations.ts'

// A file that was opened with a reason is read, and nothing of it changes: every operation that writes, asked by such a coach.
const db = await useTestDb()
const { organisationId, whose } = await makeAccessWorld(db)
const undone = { ...db, backoffice: undoing(db.backoffice) }
const hasty = await makePerson(db, organisationId, 'coach')
await db.owner
	.execute(`insert into break_glass (organisation_id, actor_id, person_id, reason, explanation, opened_at, ends_at)
	values ('${organisationId}', '${hasty.personId}', '${whose.same.personId}', 'incident', 'Ongeluk in hal B.',
		'${mondayEarly.toISOString()}', '${new Date(mondayEarly.getTime() + 60_000).toISOString()}')`)

const procedures = backofficeRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>
const ask = (operation: string) => {
	const context = contextOf(undone, 'backoffice', { organisationId, actor: hasty, opened: 'grave' })
	const input = backofficeOperations[operation]?.input?.(whose.same)
	return askInProcess(context, { app: 'backoffice', operation }, input)
}
const aboutSomeone = Object.entries(backofficeOperations).filter(
	([, { may, logs, about }]) => may.includes('coach') && logs !== undefined && about === undefined,
)
// An export is posted, and writes nothing.
const writes = aboutSomeone.filter(
	([operation]) => procedures[operation]?._def.type === 'mutation' && !operation.endsWith('.export'),
)

test('it opens', async () => {
	expect((await ask('person.get')).status).toBe(200)
	expect(writes.length).toBeGreaterThan(20)
})

test.each(writes)('%s changes nothing of it', async (operation) => {
	const { status, output } = await ask(operation)
	const refused = typeof output === 'object' && output !== null && 'ok' in output && output.ok === false
	expect([404, 'refused']).toContain(refused ? 'refused' : status)
})
