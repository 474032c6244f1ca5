import { roleGrant } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { NotFound } from '@repo/domain/errors'
import { as, makePerson } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { makeTabletWorld } from '../testing/tablet.ts'
import { endStaffCard, findStaffCard, listStaffCards } from './staff-card.ts'

const db = await useTestDb()

test('administrators and team leads see whom a card opens something, each once, and how it is with theirs', async () => {
	const { organisationId, administrator, supervisor, issue, signIn } = await makeTabletWorld(db)
	const [fatma, lead] = [
		await makePerson(db, organisationId, 'work_supervisor', 'Fatma Demoshi'),
		await makePerson(db, organisationId, 'team_lead', 'Tineke Testma'),
	]
	const alsoCoach = { organisationId, personId: fatma.personId, role: 'coach', from: '2020-01-01' } as const
	await db.owner.insert(roleGrant).values(alsoCoach)
	const list = async (by = administrator) => (await as(db, by, listStaffCards)).map(({ name, state }) => [name, state])
	expect(await list()).toEqual([
		['Fatma Demoshi', 'none'],
		['Jan Nepstra', 'none'],
		['Tineke Testma', 'none'],
	])

	const { secret } = await issue(supervisor)
	await issue(fatma, lead)
	for (let guess = 0; guess < 6; guess++) await signIn({ secret, pin: `00000${guess}` })
	await as(db, administrator, (ctx) => endStaffCard(ctx, fatma.personId))

	expect(await list()).toEqual([
		['Fatma Demoshi', 'ended'],
		['Jan Nepstra', 'locked'],
		['Tineke Testma', 'none'],
	])
	expect(await list(lead)).toEqual(await list())
	expect(await as(db, lead, (ctx) => findStaffCard(ctx, supervisor.personId))).toMatchObject({
		name: 'Jan Nepstra',
		card: { locked: true },
	})
})

test('a participant is not there, to look at or to end', async () => {
	const { organisationId, administrator } = await makeTabletWorld(db)
	const { personId } = await makePerson(db, organisationId)

	await expect(as(db, administrator, (ctx) => findStaffCard(ctx, personId))).rejects.toThrow(NotFound)
	await expect(as(db, administrator, (ctx) => endStaffCard(ctx, personId))).rejects.toThrow(NotFound)
})
