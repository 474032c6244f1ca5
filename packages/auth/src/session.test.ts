import { roleGrant, session } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { deleteExpiredSessions } from './delete-expired-sessions.ts'
import { endSession } from './end-session.ts'
import type { App, Means } from './lifetimes.ts'
import { readSession } from './read-session.ts'
import { startSession } from './start-session.ts'
import { makeActor, makeOrganisation, sentBack } from './testing/make.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const monday = new Date('2026-11-23T08:00:00Z')
const [minute, hour, day] = [60_000, 3_600_000, 24 * 3_600_000]
const later = (ms: number) => new Date(monday.getTime() + ms)

async function signIn(
	app: App,
	actor = makeActor(db, organisationId, app === 'portal' ? 'participant' : 'coach'),
	means: Means = app === 'portal' ? 'phone' : 'password',
) {
	const start = { ...(await actor), app, means, now: monday, cookieHeader: null }
	const { cookie } = await startSession(db.auth, start)
	return { actor: await actor, cookie, cookieHeader: sentBack(cookie) }
}

const read = (cookieHeader: string, app: App, now = monday) => readSession(db.auth, { cookieHeader, app, now })
const rowsOf = (personId: string) => db.owner.select().from(session).where(eq(session.personId, personId))

test('whoever signed in is known by the cookie at the next request, in the role of that moment', async () => {
	const { actor, cookieHeader } = await signIn('portal')

	expect(await read(cookieHeader, 'portal')).toMatchObject({
		actor,
		session: { means: 'phone', endsAt: later(30 * day), idleEndsAt: null },
		cookie: null,
	})
	expect(await read(`__Host-language=ar; ${cookieHeader}; __Host-dutch=1`, 'portal')).toMatchObject({ actor })
})

test('the cookie is bound to this host, hidden from scripts, never sent in clear, and gone when the session is', async () => {
	const secret = '[a-z2-7]{40}'
	const rest = (seconds: number) => `HttpOnly; Max-Age=${seconds}; Path=/; SameSite=Lax; Secure`

	expect((await signIn('portal')).cookie).toMatch(
		new RegExp(`^__Host-portal=${organisationId}.${secret}; ${rest(2_592_000)}$`),
	)
	expect((await signIn('backoffice')).cookie).toMatch(
		new RegExp(`^__Host-staff=${organisationId}.${secret}; ${rest(43_200)}$`),
	)
	expect(await endSession(db.auth, { cookieHeader: null, app: 'portal', now: monday })).toEqual({
		cookie: `__Host-portal=; ${rest(0)}`,
	})
})

test('a copy of the table opens no session', async () => {
	const { actor, cookieHeader } = await signIn('portal')
	const [row] = await rowsOf(actor.personId)
	const copied = Object.values(row ?? {}).map(String)

	expect(copied.join()).not.toContain(cookieHeader.split('.')[1])
	for (const value of [...copied, ...copied.map((value) => `sha256:${value}`)]) {
		expect(await read(`__Host-portal=${value}`, 'portal')).toBeNull()
		expect(await read(`__Host-portal=${organisationId}.${value}`, 'portal')).toBeNull()
	}
})

test('the cookie of one app opens, moves and ends nothing in the other', async () => {
	for (const [mine, other, name] of [
		['portal', 'backoffice', '__Host-staff'],
		['backoffice', 'portal', '__Host-portal'],
	] as const) {
		const { actor, cookieHeader } = await signIn(mine)
		const renamed = cookieHeader.replace(/^[^=]+/, name)

		for (const header of [cookieHeader, renamed]) {
			expect(await read(header, other, later(2 * hour))).toBeNull()
			await endSession(db.auth, { cookieHeader: header, app: other, now: monday })
		}
		expect(await read(renamed, mine)).toBeNull()
		expect(await read(cookieHeader, mine)).toMatchObject({ actor, cookie: null })
	}
})

test('the secret says nothing under the id of another organisation', async () => {
	const { cookieHeader } = await signIn('portal')
	const elsewhere = await makeOrganisation(db)

	expect(await read(cookieHeader.replace(organisationId, elsewhere), 'portal')).toBeNull()
})

test('a session of staff ends after twelve hours, however much it is used', async () => {
	const { actor, cookieHeader } = await signIn('backoffice')

	for (let used = 0; used < 12 * hour; used += 14 * minute)
		expect(await read(cookieHeader, 'backoffice', later(used))).toMatchObject({
			actor,
			session: { endsAt: later(12 * hour), idleEndsAt: later(used + 15 * minute) },
			cookie: null,
		})
	expect(await read(cookieHeader, 'backoffice', later(12 * hour))).toBeNull()
	expect(await read(cookieHeader, 'backoffice')).toBeNull()
})

test('a session of staff that nobody used for a quarter of an hour is gone, for good', async () => {
	const { cookieHeader } = await signIn('backoffice')

	expect(await read(cookieHeader, 'backoffice', later(14.9 * minute))).not.toBeNull()
	expect(await read(cookieHeader, 'backoffice', later(29 * minute))).not.toBeNull()
	expect(await read(cookieHeader, 'backoffice', later(44 * minute))).toBeNull()
	expect(await read(cookieHeader, 'backoffice', later(30 * minute))).toBeNull()
})

test.each(['card', 'kiosk_card'] as const)(
	'on what is shared (%s) a session ends after five minutes without use, and its cookie soon',
	async (means) => {
		const { cookie, cookieHeader } = await signIn('portal', undefined, means)

		expect(cookie).toContain('Max-Age=43200;')
		expect(await read(cookieHeader, 'portal', later(4.9 * minute))).not.toBeNull()
		expect(await read(cookieHeader, 'portal', later(10 * minute))).toBeNull()
	},
)

test('the tablet of a hall stays open until its half day is over, however little it is touched', async () => {
	const actor = await makeActor(db, organisationId, 'work_supervisor')
	const start = { ...actor, app: 'backoffice', means: 'hall_card', now: monday, cookieHeader: null } as const
	const { cookie } = await startSession(db.auth, { ...start, endsAt: later(4 * hour) })

	expect(await read(sentBack(cookie), 'backoffice', later(3.9 * hour))).toMatchObject({
		session: { endsAt: later(4 * hour), idleEndsAt: null },
	})
	expect(await read(sentBack(cookie), 'backoffice', later(4 * hour))).toBeNull()
})

test('no end that is asked for is later than sessions of that kind last', async () => {
	const { actor } = await signIn('backoffice')
	const start = { ...actor, app: 'backoffice', means: 'password', now: monday, cookieHeader: null } as const
	const { cookie } = await startSession(db.auth, { ...start, endsAt: later(13 * hour) })

	expect(await read(sentBack(cookie), 'backoffice')).toMatchObject({ session: { endsAt: later(12 * hour) } })
})

test('a session of a participant ends after thirty days without use', async () => {
	const { cookieHeader } = await signIn('portal')

	expect(await read(cookieHeader, 'portal', later(30 * day))).toBeNull()
})

test('use moves the end of a participant session to thirty days from then, and the cookie with it', async () => {
	const { cookie, cookieHeader } = await signIn('portal')

	expect(await read(cookieHeader, 'portal', later(29 * day))).toMatchObject({
		session: { endsAt: later(59 * day) },
		cookie,
	})
	expect(await read(cookieHeader, 'portal', later(58 * day))).toMatchObject({
		session: { endsAt: later(88 * day) },
		cookie,
	})
})

test('the end moves at most once an hour', async () => {
	const { cookie, cookieHeader } = await signIn('portal')

	expect(await read(cookieHeader, 'portal', later(0.9 * hour))).toMatchObject({
		session: { endsAt: later(30 * day) },
		cookie: null,
	})
	expect(await read(cookieHeader, 'portal', later(hour))).toMatchObject({
		session: { endsAt: later(30 * day + hour) },
		cookie,
	})
	expect(await read(cookieHeader, 'portal', later(1.9 * hour))).toMatchObject({
		session: { endsAt: later(30 * day + hour) },
		cookie: null,
	})
})

test('requests at the same moment all get through, when the end moves and when it has come', async () => {
	const { cookieHeader } = await signIn('portal')
	const atOnce = (now: Date) => Promise.all(Array.from({ length: 20 }, () => read(cookieHeader, 'portal', now)))

	expect((await atOnce(later(hour))).map((signedIn) => signedIn?.session.endsAt)).toEqual(
		Array(20).fill(later(30 * day + hour)),
	)
	expect(await atOnce(later(60 * day))).toEqual(Array(20).fill(null))
})

test('a role that is taken away ends access at the next request, for good', async () => {
	const { actor, cookieHeader } = await signIn('backoffice')
	const grant = and(eq(roleGrant.personId, actor.personId), eq(roleGrant.organisationId, organisationId))
	await db.owner.update(roleGrant).set({ until: '2026-11-22' }).where(grant)

	expect(await read(cookieHeader, 'backoffice')).toBeNull()
	await db.owner.update(roleGrant).set({ until: null }).where(grant)
	expect(await read(cookieHeader, 'backoffice')).toBeNull()
})

test('someone with two roles who loses one keeps only the session of the other', async () => {
	const { actor, cookieHeader } = await signIn('backoffice')
	const { personId } = actor
	await db.owner.insert(roleGrant).values({ organisationId, personId, role: 'planner', from: '2020-01-01' })
	const asPlanner = await signIn('backoffice', Promise.resolve({ ...actor, role: 'planner' }))
	await db.owner
		.update(roleGrant)
		.set({ until: '2026-11-22' })
		.where(and(eq(roleGrant.personId, personId), eq(roleGrant.role, 'coach')))

	expect(await read(cookieHeader, 'backoffice')).toBeNull()
	expect(await read(asPlanner.cookieHeader, 'backoffice')).toMatchObject({ actor: { personId, role: 'planner' } })
})

test('a role counts until the end of its last day in the Netherlands', async () => {
	const { cookieHeader } = await signIn('portal', makeActor(db, organisationId, 'participant', '2026-11-25'))

	expect(await read(cookieHeader, 'portal', new Date('2026-11-25T22:59:59Z'))).not.toBeNull()
	expect(await read(cookieHeader, 'portal', new Date('2026-11-25T23:00:00Z'))).toBeNull()
})

test('a role that begins later opens nothing yet', async () => {
	const { actor, cookieHeader } = await signIn('portal')
	await db.owner.update(roleGrant).set({ from: '2026-11-24' }).where(eq(roleGrant.personId, actor.personId))

	expect(await read(cookieHeader, 'portal')).toBeNull()
})

test('signing out ends this session and no other of the same person', async () => {
	const phone = await signIn('portal')
	const tablet = await signIn('portal', Promise.resolve(phone.actor))
	await endSession(db.auth, { cookieHeader: phone.cookieHeader, app: 'portal', now: monday })

	expect(await read(phone.cookieHeader, 'portal')).toBeNull()
	expect(await read(tablet.cookieHeader, 'portal')).toMatchObject({ actor: phone.actor })
})

test('signing in again on the same browser gives a new secret and ends the old session', async () => {
	const { actor, cookieHeader } = await signIn('portal')
	const again = sentBack(
		(await startSession(db.auth, { ...actor, app: 'portal', means: 'phone', now: monday, cookieHeader })).cookie,
	)

	expect(again).not.toBe(cookieHeader)
	expect(await read(cookieHeader, 'portal')).toBeNull()
	expect(await read(again, 'portal')).toMatchObject({ actor })
})

test('nobody gets a session who does not exist in the organisation', async () => {
	const actor = await makeActor(db, await makeOrganisation(db))
	const start = { ...actor, organisationId, app: 'portal', means: 'phone', now: monday, cookieHeader: null } as const

	await expect(startSession(db.auth, start)).rejects.toThrow()
})

test('the worker deletes what has ended, in both apps and in one organisation at a time', async () => {
	const here = await makeOrganisation(db)
	const coach = await makeActor(db, here, 'coach')
	const participant = await makeActor(db, here)
	await signIn('backoffice', Promise.resolve(coach))
	await signIn('portal', Promise.resolve(participant))
	const left = () => db.owner.select().from(session).where(eq(session.organisationId, here))

	await deleteExpiredSessions(db.worker, organisationId, later(60 * day))
	await deleteExpiredSessions(db.worker, here, later(11 * hour))
	expect(await left()).toHaveLength(2)
	await deleteExpiredSessions(db.worker, here, later(12 * hour))
	expect(await left()).toMatchObject([{ app: 'portal' }])
	await deleteExpiredSessions(db.worker, here, later(30 * day))
	expect(await left()).toHaveLength(0)
})
