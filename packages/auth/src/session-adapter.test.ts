import { randomUUID } from 'node:crypto'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { lifeCycle } from './life-cycle.ts'
import { endOf } from './lifetimes.ts'
import { makeActor, makeOrganisation } from './testing/make.ts'

const db = await useTestDb()
const now = new Date('2026-11-23T08:00:00Z')

const organisationId = await makeOrganisation(db)

async function makeSessions(count: number) {
	const { personId, role, assurance } = await makeActor(db, organisationId)
	const scope = { organisationId, app: 'portal', now } as const
	const inDb = <T>(work: (lucia: ReturnType<typeof lifeCycle>) => Promise<T>) =>
		db.auth.withVisitor(organisationId, (handle) => work(lifeCycle(handle, scope)))
	const hangsOn = { deviceId: null, cardId: null, kioskId: null, representsId: null, handedFromId: null, task: null }
	const nothing = { ...hangsOn, checkedAt: null, lockedAt: null, acr: null }
	const times = { startedAt: now, seenAt: now, endsAt: endOf('portal', 'phone', now) }
	const attributes = () => ({ ...nothing, ...times, role, assurance, means: 'phone', sessionId: randomUUID() }) as const
	const secrets: string[] = []
	for (let made = 0; made < count; made++)
		secrets.push((await inDb((lucia) => lucia.createSession(personId, attributes()))).id)
	return { personId, secrets, inDb }
}

test('the id under which a stored session is listed opens nothing, but ends it', async () => {
	const { personId, inDb } = await makeSessions(1)
	const [listed] = await inDb((lucia) => lucia.getUserSessions(personId))
	const id = listed?.id ?? ''

	expect(id).toMatch(/^sha256:/)
	expect(await inDb((lucia) => lucia.validateSession(id))).toEqual({ session: null, user: null })
	expect(await inDb((lucia) => lucia.getUserSessions(personId))).toHaveLength(1)
	await inDb((lucia) => lucia.invalidateSession(id))
	expect(await inDb((lucia) => lucia.getUserSessions(personId))).toEqual([])
})

test('all sessions of one person end at once, and those of nobody else', async () => {
	const { personId, secrets, inDb } = await makeSessions(3)
	const other = await makeSessions(1)
	await inDb((lucia) => lucia.invalidateUserSessions(personId))

	for (const secret of secrets)
		expect(await inDb((lucia) => lucia.validateSession(secret))).toMatchObject({ session: null })
	expect(await other.inDb((lucia) => lucia.getUserSessions(other.personId))).toHaveLength(1)
})
