import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { listLogged, makeCaseload, makePerson, makeWorld } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { createApi } from './backoffice.ts'
import { contextOf } from './testing/ask-operation.ts'

const db = await useTestDb()
const { organisationId } = await makeWorld(db)
const [lead, tineke, karim] = [
	await makePerson(db, organisationId, 'team_lead'),
	await makePerson(db, organisationId, 'coach'),
	await makePerson(db, organisationId, 'coach'),
]

const apiOf = (actor: Actor) => createApi(contextOf(db, 'backoffice', { organisationId, actor }))

test('whose coach is stood in for can read it in the log, and that it ended; at the next request the file is shut', async () => {
	const yonas = await makePerson(db, organisationId)
	await makeCaseload(db, tineke, yonas)
	const days = { from: '2026-11-23', until: '2026-11-27' }
	const opens = () =>
		apiOf(karim)
			.person.file(yonas.personId)
			.then(
				() => 200,
				(refused: Response) => refused.status,
			)

	expect(await opens()).toBe(404)
	await apiOf(lead).standIn.name({ coachId: tineke.personId, standInId: karim.personId, ...days })
	expect(await opens()).toBe(200)
	const [named] = await apiOf(lead).standIn.list()
	await apiOf(lead).standIn.end(named?.id ?? '')
	expect(await opens()).toBe(404)

	expect(await listLogged(db, yonas)).toEqual(['stand_in', 'person', 'stand_in'])
})
