import { keysFrom } from '@repo/auth/keys'
import { makeSecret } from '@repo/auth/secret'
import { useTestDb } from '@repo/db/testing'
import { listLogged, makeCaseload, makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import type { Actor } from '@repo/domain/context'
import { expect, test } from 'vitest'
import { createApi as createBackoffice } from './backoffice.ts'
import { createApi as createPortal } from './portal.ts'

const db = await useTestDb()
const keys = keysFrom(makeSecret())
const world = await makeWorld(db)
const { organisationId } = world
const coach = await makePerson(db, organisationId, 'coach')
const officer = await makePerson(db, organisationId, 'privacy_officer')

const context = (actor: Actor) => ({
	visitors: db.auth,
	organisationId,
	actor,
	now: mondayEarly,
	address: '192.0.2.7',
	sessionId: null,
	opened: 'private' as const,
	keys,
})
const portalOf = (actor: Actor) => createPortal({ ...context(actor), connection: db.portal })
const backofficeOf = (actor: Actor) => createBackoffice({ ...context(actor), connection: db.backoffice })

async function makeParticipant() {
	const someone = await makePerson(db, organisationId)
	await makeCaseload(db, coach, someone)
	return someone
}

test('a coach looks at a week: the participant reads who it was; that reading is a line of its own', async () => {
	const yonas = await makeParticipant()
	await backofficeOf(coach).schedule.week({ personId: yonas.personId, week: '2026-W48' })
	const { lines } = await portalOf(yonas).access.mine({})

	expect(lines).toMatchObject([{ what: 'schedule', ground: 'caseload', self: false }])
	expect(await listLogged(db, yonas)).toEqual(['schedule', 'log'])
	expect((await portalOf(yonas).access.mine({})).lines).toMatchObject([
		{ what: 'log', self: true },
		{ what: 'schedule' },
	])
})

test('a question that is sent twice is asked once; its answer stands in the log of the person', async () => {
	const yonas = await makeParticipant()
	const question = { key: crypto.randomUUID(), text: 'Waarom?' }
	for (let twice = 0; twice < 2; twice++) expect(await portalOf(yonas).access.ask(question)).toMatchObject({ ok: true })
	const asked = await portalOf(yonas).access.myQuestions()
	expect(asked).toHaveLength(1)

	await backofficeOf(officer).privacy.answer({ questionId: asked[0]?.id ?? '', text: 'Daarom.' })
	expect(await portalOf(yonas).access.myQuestions()).toMatchObject([{ answer: 'Daarom.', isNew: true }])
	expect(await listLogged(db, yonas)).toEqual(['question'])
})

test('the overview and the list of questions count once a day for each privacy officer', async () => {
	const yonas = await makeParticipant()
	await backofficeOf(coach).schedule.week({ personId: yonas.personId, week: '2026-W48' })
	await portalOf(yonas).access.ask({ key: crypto.randomUUID(), text: 'Wie?' })
	const { privacy } = backofficeOf(officer)
	for (let twice = 0; twice < 2; twice++) {
		await privacy.questions()
		expect((await privacy.month('2026-11')).mostViewed.map(({ id }) => id)).toContain(yonas.personId)
	}

	const logged = await listLogged(db, yonas)
	expect(logged.filter((what) => what === 'question')).toHaveLength(1)
	expect(logged.filter((what) => what === 'log').length).toBeLessThanOrEqual(2)
})

test('text with line ends counts as it is typed, and too much of it is refused before it is kept', async () => {
	const yonas = await makeParticipant()
	const lines = `${'a'.repeat(499)}\r\n${'b'.repeat(500)}`
	await portalOf(yonas).access.ask({ key: crypto.randomUUID(), text: `\u0000${lines}` })
	const kept = await portalOf(yonas).access.myQuestions()
	expect(kept.map(({ text }) => text)).toEqual([lines.replace('\r\n', '\n')])

	const tooLong = portalOf(yonas).access.ask({ key: crypto.randomUUID(), text: 'a'.repeat(1001) })
	await expect(tooLong).rejects.toMatchObject({ status: 400 })
})
