import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { countTry, forgetTries, type Limit, networkOf } from './limit.ts'
import { makeOrganisation } from './testing/make.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const monday = new Date('2026-11-23T08:00:00Z')
const later = (ms: number) => new Date(monday.getTime() + ms)
const limit: Limit = { name: 'test', tries: 5, per: 600_000 }
const attempt = (key: string, now = monday, organisation = organisationId) =>
	countTry(db.auth, { organisationId: organisation, limit, key, now })

test('as many tries as are allowed, also when they come at once', async () => {
	const answers = await Promise.all(Array.from({ length: 50 }, () => attempt('at once')))

	expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
})

test('whoever tried too often hears when to try again, and may then', async () => {
	for (let tries = 0; tries < 5; tries++) await attempt('again')

	expect(await attempt('again', later(60_000))).toEqual({ ok: false, reason: 'too-often', retryAfter: 540 })
	expect(await attempt('again', later(600_000))).toEqual({ ok: true })
})

test('one key says nothing about another, nor about another organisation', async () => {
	const elsewhere = await makeOrganisation(db)
	for (let tries = 0; tries < 6; tries++) await attempt('mine')

	expect(await attempt('mine')).toMatchObject({ ok: false })
	expect(await attempt('yours')).toEqual({ ok: true })
	expect(await attempt('mine', monday, elsewhere)).toEqual({ ok: true })
})

test('a right try forgets the wrong ones', async () => {
	for (let tries = 0; tries < 6; tries++) await attempt('forgotten')
	await forgetTries(db.auth, { organisationId, limit, key: 'forgotten' })

	expect(await attempt('forgotten')).toEqual({ ok: true })
})

test.each([
	['192.0.2.7', '192.0.2'],
	['::ffff:192.0.2.7', '192.0.2'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
	['2001:db8::7', '2001:db8:0'],
	['::1', '0:0:0'],
])('the network of %s is %s', (address, network) => {
	expect(networkOf(address)).toBe(network)
})
