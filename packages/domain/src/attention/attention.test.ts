import {
	attendance,
	contactAttempt,
	enrolment,
	opportunityReview,
	plannedHalfDay,
	review,
	reviewAnswer,
	reviewNote,
	unlockRequest,
} from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { getFile } from '../person/get-file.ts'
import { listPeople, pageOfPeople } from '../person/list-people.ts'
import { addDays } from '../schedule/half-day.rules.ts'
import { setSetting } from '../setting/set-setting.ts'
import { as, makeCaseload, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import type { Place } from './attention.rules.ts'

const db = await useTestDb()
const monday = '2026-11-23'
const [yesterday, lastFriday] = ['2026-11-22', '2026-11-20']

/** A coach with one person, whose enrolment runs and is planned far ahead: nothing asks for attention. */
async function makeQuiet(more: object = {}) {
	const world = await makeWorld(db)
	const { organisationId, siteId, workTypeId, planner } = world
	const coach = await makePerson(db, organisationId, 'coach')
	const someone = await makePerson(db, organisationId, 'participant', 'Amína Testma')
	await makeCaseload(db, coach, someone)
	const own = { organisationId, personId: someone.personId }
	await db.owner.insert(enrolment).values({ ...own, product: 'development_place', from: '2026-11-02', ...more })
	const plan = (on: string) =>
		db.owner.insert(plannedHalfDay).values({
			...own,
			on,
			part: 'morning',
			siteId,
			workTypeId,
			block: 'free',
			startsAt: '08:30',
			endsAt: '12:00',
			plannedBy: planner.personId,
			plannedAt: mondayEarly,
		})
	const asks = async (actor: Actor = coach, now = mondayEarly) => {
		const { people } = await as(db, actor, (ctx) => listPeople(ctx, { text: '' }), now)
		return people.flatMap(({ attention }) => attention.map(({ kind, on }) => `${kind} ${on}`))
	}
	return { ...world, coach, someone, own, plan, asks }
}

const planned = async (more: object = {}) => {
	const quiet = await makeQuiet(more)
	await quiet.plan('2027-03-01')
	return quiet
}

test('of whom all is well nothing asks for attention', async () => {
	const { asks } = await planned()

	expect(await asks()).toEqual([])
})

test('an enrolment asks for attention from four weeks before its end, and as long as it is not ended', async () => {
	const { asks, coach } = await planned({ until: '2027-01-15' })
	const on = (day: string) => asks(coach, new Date(`${day}T08:00:00Z`))

	expect(await on('2026-12-17')).not.toContain('ending 2027-01-15')
	expect(await on('2026-12-18')).toContain('ending 2027-01-15')
	expect(await on('2027-02-01')).toContain('ending 2027-01-15')
	await db.owner.update(enrolment).set({ state: 'ended' })
	expect(await on('2027-02-01')).toEqual([])
})

test('how early is a setting with a date', async () => {
	const { asks, organisationId } = await planned({ until: '2027-01-15' })
	const administrator = await makePerson(db, organisationId, 'administrator')
	expect(await asks()).toEqual([])
	await as(db, administrator, (ctx) => setSetting(ctx, { key: 'ending_alarm_weeks', from: monday, value: 8 }))

	expect(await asks()).toEqual(['ending 2027-01-15'])
})

test('who has nothing planned ahead asks for attention, unless the enrolment ends then', async () => {
	const nothing = await makeQuiet()
	expect(await nothing.asks()).toEqual([`unplanned ${monday}`])
	await nothing.plan('2026-12-04')
	expect(await nothing.asks()).toEqual(['unplanned 2026-12-04'])
	await nothing.plan('2026-12-07')
	expect(await nothing.asks()).toEqual([])
	const ends = await makeQuiet({ until: '2026-12-04' })
	await ends.plan('2026-12-03')
	expect(await ends.asks()).toEqual(['ending 2026-12-04'])
})

test('the first review is six weeks after the start, the next as the last one says', async () => {
	const { asks, own, coach } = await planned({ from: '2026-10-19' })
	expect(await asks()).toEqual(['review 2026-11-30'])
	const talk = { ...own, heldOn: '2026-11-20', nextDueOn: '2026-11-28', writerId: coach.personId }
	await db.owner.insert(review).values({ ...talk, createdAt: mondayEarly })
	expect(await asks()).toEqual(['review 2026-11-28'])
	await db.owner.insert(review).values({ ...talk, heldOn: monday, nextDueOn: '2027-02-15', createdAt: mondayEarly })
	expect(await asks()).toEqual([])
})

test('the yearly talk is due twelve months after the last: of 21 November 2025 on 21 November 2026 (R-054)', async () => {
	const { asks, own, coach } = await planned()
	await db.owner.insert(opportunityReview).values({ ...own, dueOn: '2025-11-21', state: 'held', heldOn: '2025-11-21' })

	expect(await asks(coach, new Date('2026-10-09T08:00:00Z'))).toEqual([])
	expect(await asks(coach, new Date('2026-10-10T08:00:00Z'))).toEqual(['opportunity 2026-11-21'])
	expect(await asks()).toEqual(['opportunity 2026-11-21'])
})

test('absence asks for a call, until somebody was reached or the person was there again', async () => {
	const { asks, own, coach, planner } = await planned()
	const mark = async (on: string, presence: 'absent' | 'present' | 'unknown', later = 0) =>
		db.owner.insert(attendance).values({
			...own,
			on,
			part: 'morning',
			presence,
			markedById: planner.personId,
			markedAt: new Date(Date.parse(`${on}T09:00:00Z`) + later),
		})
	await mark(lastFriday, 'absent')
	expect(await asks()).toEqual([`absence ${lastFriday}`])
	expect(await asks(planner)).toEqual([])
	const call = { ...own, actorId: coach.personId, at: mondayEarly }
	await db.owner.insert(contactAttempt).values({ ...call, outcome: 'not_reached' })
	expect(await asks()).toEqual([`absence ${lastFriday}`])
	await db.owner.insert(contactAttempt).values({ ...call, outcome: 'reached' })
	expect(await asks()).toEqual([])
	await db.owner.update(contactAttempt).set({ undoneAt: mondayEarly })
	expect(await asks()).toEqual([`absence ${lastFriday}`])
	await mark(lastFriday, 'unknown', 1)
	expect(await asks()).toEqual([])
	await mark('2026-11-19', 'absent')
	await mark(lastFriday, 'present', 2)
	expect(await asks()).toEqual([])
	expect(await asks(coach, new Date(`${addDays(yesterday, 30)}T08:00:00Z`))).not.toContain('absence 2026-11-19')
})

test('what somebody wrote back asks for a reaction: a note that is shared, or a call in which they were reached', async () => {
	const { asks, own, coach, planner } = await planned()
	const talk = { ...own, heldOn: lastFriday, nextDueOn: '2027-01-15', writerId: coach.personId, createdAt: mondayEarly }
	const [held, next] = await db.owner
		.insert(review)
		.values([talk, { ...talk, heldOn: monday }])
		.returning()
	const reviewId = held?.id ?? ''
	const at = (hour: number) => new Date(Date.parse(`${lastFriday}T10:00:00Z`) + hour * 3_600_000)
	const note = { ...own, reviewId, writerId: coach.personId, text: 'Het gaat goed.', savedAt: at(0) }
	const answer = (hour: number) =>
		db.owner.insert(reviewAnswer).values({ ...own, reviewId, text: 'Ik wil ook naar de keuken.', answeredAt: at(hour) })
	await db.owner.insert(reviewNote).values({ ...note, sharedAt: at(0) })
	expect(await asks()).toEqual([])
	await answer(1)
	expect(await asks()).toEqual([`answer ${lastFriday}`])
	expect(await asks(planner)).toEqual([])
	const call = { ...own, actorId: coach.personId, at: at(2) }
	await db.owner.insert(contactAttempt).values({ ...call, outcome: 'not_reached' })
	expect(await asks()).toEqual([`answer ${lastFriday}`])
	await db.owner.insert(contactAttempt).values({ ...call, outcome: 'reached' })
	expect(await asks()).toEqual([])
	await answer(3)
	expect(await asks()).toEqual([`answer ${lastFriday}`])
	await db.owner.insert(reviewNote).values({ ...note, reviewId: next?.id ?? '', savedAt: at(4), sharedAt: at(4) })
	expect(await asks()).toEqual([])
})

test('who asks to open something on the phone asks for ten minutes, and of nobody but coach and team lead', async () => {
	const { asks, own, coach, planner } = await planned()
	const sessionId = '01a20000-0000-7000-8000-000000000001'
	await db.owner.insert(unlockRequest).values({ ...own, sessionId, askedAt: mondayEarly })

	expect(await asks()).toEqual([`unlock ${monday}`])
	expect(await asks(planner)).toEqual([])
	expect(await asks(coach, new Date(mondayEarly.getTime() + 600_000))).toEqual([])
})

test('the list begins with the most urgent and goes on by name, page after page; the file says the same', async () => {
	const { organisationId, coach, someone, own } = await makeQuiet({ until: '2026-12-18' })
	for (let made = 0; made < pageOfPeople + 5; made++)
		await makeCaseload(db, coach, await makePerson(db, organisationId, 'participant', `Aaltje ${made}`))
	const other = await makePerson(db, organisationId, 'participant', 'Zoë Testma')
	await makeCaseload(db, coach, other)
	const { personId } = other
	await db.owner
		.insert(enrolment)
		.values({ organisationId, personId, product: 'language_work', from: '2026-01-01', until: '2026-11-02' })
	const [names, ids]: [string[], string[]] = [[], []]
	for (let after: Place | null | undefined = undefined; after !== null;) {
		const page = await as(db, coach, (ctx) => listPeople(ctx, { text: '', ...(after && { after }) }))
		names.push(...page.people.map(({ name }) => name))
		ids.push(...page.people.map(({ id }) => id))
		after = page.next
	}

	expect(names.slice(0, 2)).toEqual(['Zoë Testma', 'Amína Testma'])
	expect(names.slice(2)).toEqual(names.slice(2).toSorted())
	expect([ids.length, new Set(ids).size]).toEqual([pageOfPeople + 7, pageOfPeople + 7])
	const { attention } = await as(db, coach, (ctx) => getFile(ctx, someone.personId))
	expect(attention.map(({ kind }) => kind)).toEqual(['unplanned', 'ending'])
	expect(own.personId).toBe(someone.personId)
})

test('filters by enrolment, language, work and kind leave who they say, and counts stay those of all kinds', async () => {
	const { coach, someone, workTypeId, plan } = await makeQuiet({ until: '2026-12-18' })
	await plan(monday)
	const found = async (filter: object) => {
		const { people, counts } = await as(db, coach, (ctx) => listPeople(ctx, { text: '', ...filter }))
		return { ids: people.map(({ id }) => id), counts }
	}
	const [{ personId }, counts] = [someone, { ending: 1, unplanned: 1 }]

	for (const filter of [{ product: 'development_place' }, { readsIn: 'nl' }, { workTypeId }, { kind: 'ending' }])
		expect(await found(filter)).toEqual({ ids: [personId], counts })
	for (const filter of [{ product: 'safety_net' }, { readsIn: 'ti' }, { workTypeId: personId }])
		expect(await found(filter)).toEqual({ ids: [], counts: {} })
	expect(await found({ kind: 'review' })).toEqual({ ids: [], counts })
})
