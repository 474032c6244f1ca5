import { startSession } from '@repo/auth/start-session'
import { useTestDb } from '@repo/db/testing'
import { once } from '@repo/domain/effect/once'
import { as, makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { cleanUp } from './clean-up.ts'
import { effect, session } from '@repo/db/schema'

const db = await useTestDb()
const days = (count: number) => new Date(mondayEarly.getTime() + count * 86_400_000)

test('in every organisation what has ended goes, and what still counts stays', async () => {
	for (const world of [await makeWorld(db), await makeWorld(db)]) {
		const yonas = await makePerson(db, world.organisationId)
		for (const now of [mondayEarly, days(40)]) {
			await startSession(db.auth, { ...yonas, app: 'portal', means: 'phone', cookieHeader: null, now })
			await as(
				db,
				world.planner,
				(ctx) => once(ctx, crypto.randomUUID(), 'form', () => Promise.resolve({ ok: true })),
				now,
			)
		}
	}
	await cleanUp(db.worker, days(41))

	expect(await db.owner.select().from(session)).toHaveLength(2)
	expect(await db.owner.select().from(effect)).toHaveLength(2)
})
