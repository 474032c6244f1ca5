import { addDays, weekOf } from '@repo/domain/schedule/half-day.rules'
import { listChoices } from '@repo/domain/schedule/list-choices'
import { listWeek } from '@repo/domain/schedule/list-week'
import { type Answer, ask, signIn } from '../testing/ask.ts'
import type { Database } from '../testing/database.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { day, world } from '../world/world.ts'

const json = { 'Content-Type': 'application/json' }

/** A clear answer: one of these statuses, no trace of what happened inside. */
function expectClear({ status, body }: Answer, statuses: readonly number[], what: string) {
	expect(statuses, `${what}: ${status} ${body.slice(0, 200)}`).toContain(status)
	expect(body, what).not.toMatch(/at .*\.[jt]s:\d|\/apps\/|\/packages\/|[Pp]ostgres|drizzle|TRPCError/)
}

/** A planner with someone to plan, and the form that plans one afternoon. */
async function makeForm(database: Database) {
	const { personId } = await makeParticipant(database, { name: 'Formulier Test' })
	const planner = await database.demoActor('L01')
	const choices = await database.asStaff(planner, listChoices)
	const workTypeId = choices.workTypes.find(({ code }) => code === 'packing')?.id ?? ''
	const siteId = choices.sites[0]?.id ?? ''
	const cookie = await signIn(world().backoffice, 'L01')
	const form = { intent: 'plan', personId, siteId, what: `werk:${workTypeId}`, halfDay: `${day(9)}-middag` }
	const pattern = { intent: 'pattern', personId, siteId, workTypeId, pattern: 'P-START', from: day(8), until: day(12) }
	const send = (change: Record<string, string> = {}, path = '/planning') =>
		ask(world().backoffice, path, { cookie, form: { key: crypto.randomUUID(), ...form, ...change } })
	const planned = async (monday: string) => {
		const rows = await database.asStaff(planner, (ctx) => listWeek(ctx, { personId, monday }))
		return rows.map(({ on, part }) => `${on} ${part}`)
	}
	return { cookie, form, pattern, personId, siteId, workTypeId, send, planned }
}

test('a week that does not exist is not found, and leads back to this week', async () => {
	const { backoffice } = world()
	const cookie = await signIn(backoffice, 'L01')
	for (const week of [
		'2026-W54',
		'2025-W53',
		'2026-W00',
		'2026-W1',
		'2026-48',
		'abc',
		'9999-W01',
		'0000-W01',
		'-1',
		'2026-W10%00',
		'1999-W01',
	]) {
		const answer = await ask(backoffice, `/planning?week=${week}`, { cookie })
		expectClear(answer, [404], week)
		expect(answer.body, week).toContain('Deze week bestaat niet. Kies een week uit de kalender.')
	}
	for (const week of ['', weekOf(day(1)), '2020-W53'])
		expectClear(await ask(backoffice, `/planning?week=${week}`, { cookie }), [200], week)
})

test('31 February, a weekend, the past and 2099 cannot be planned, and nothing half is done', async ({ database }) => {
	const { cookie, pattern, personId, send, planned } = await makeForm(database)
	const wrong = [
		'2027-02-31-ochtend',
		'2026-13-01-middag',
		'2026-00-00-ochtend',
		`${day(6)}-ochtend`,
		'2099-01-05-ochtend',
		'ochtend',
		'-',
		'2026-W48',
		`${day(9)}-nacht`,
		'',
	]
	for (const halfDay of wrong) expectClear(await send({ halfDay }), [422], halfDay)
	const past = await send({ halfDay: `${addDays(day(1), -3)}-middag` })
	expectClear(past, [422], 'past')
	expect(past.body).toContain('Dit dagdeel is voorbij.')
	for (const dates of [
		{ from: '2027-02-31' },
		{ until: '2027-02-30' },
		{ from: '31-02-2027' },
		{ until: '2099-01-01' },
		{ from: day(12), until: day(8) },
		{ from: '' },
	])
		expectClear(await send({ ...pattern, ...dates }), [422], JSON.stringify(dates))
	for (const page of ['verplaatsen', 'uithalen'])
		for (const halfDay of ['2027-02-31-ochtend', `${day(6)}-ochtend`, 'x', ''])
			expectClear(
				await ask(world().backoffice, `/planning/${page}?persoon=${personId}&dagdeel=${halfDay}`, { cookie }),
				[404],
				halfDay,
			)
	expect(await planned(day(8))).toEqual([])
	expect(await planned(addDays(day(1), -7))).toEqual([])
})

test('a form that was made up is refused', async ({ database }) => {
	const { cookie, form, send, planned } = await makeForm(database)
	const changes: Record<string, string>[] = [
		{ key: '' },
		{ key: 'x' },
		{ personId: '' },
		{ personId: 'x' },
		{ siteId: '' },
		{ siteId: 'x' },
		{ intent: '' },
		{ intent: 'delete' },
	]
	for (const change of changes) expectClear(await send(change), [400], JSON.stringify(change))
	for (const what of ['', 'werk:', 'werk:x', 'les:x', 'x', 'werk:\u0000'])
		expectClear(await send({ what }), [422], what)
	const eleven = Array.from({ length: 11 }, (_, index) => `halfDay=${addDays(day(1), 7 * index + 1)}-middag`).join('&')
	const { halfDay: _, ...rest } = form
	const body = `${new URLSearchParams({ key: crypto.randomUUID(), ...rest })}&${eleven}`
	const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
	expectClear(await ask(world().backoffice, '/planning', { cookie, body, headers }), [422], 'eleven half days')
	for (const [path, change] of [
		['/planning/verplaatsen', { from: 'x' }],
		['/planning/uithalen', { halfDay: 'x' }],
	] as const)
		expectClear(await send(change, path), [400], path)
	expectClear(await ask(world().backoffice, '/planning', { cookie, body: '{}', headers: json }), [400, 415], 'json')
	expect(await planned(day(8))).toEqual([])
})

test('of ten copies of one form at the same moment one has an effect', async ({ database }) => {
	const { send, planned } = await makeForm(database)
	const key = crypto.randomUUID()
	const answers = await Promise.all(Array.from({ length: 10 }, () => send({ key })))
	expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 302))
	const done = answers.map(({ headers }) => /__Host-staff-done=([\w-]+)/.exec(String(headers['set-cookie']))?.[1] ?? '')
	const said = done.map((value) => JSON.parse(Buffer.from(value, 'base64url').toString()).done.what)
	expect(said.filter((what) => what === 'planned')).toHaveLength(1)
	expect(said.filter((what) => what === 'already-sent')).toHaveLength(9)
	expect(await planned(day(8))).toEqual([`${day(9)} afternoon`])
})

test('of ten planners who plan the same half day at the same moment one succeeds, and the others hear why', async ({
	database,
}) => {
	const { send, planned } = await makeForm(database)
	const answers = await Promise.all(Array.from({ length: 10 }, () => send()))
	expect(answers.filter(({ status }) => status === 302)).toHaveLength(1)
	for (const { status, body } of answers.filter(({ status }) => status !== 302)) {
		expect(status).toBe(422)
		expect(body).toContain('heeft dan al Inpakken')
	}
	expect(await planned(day(8))).toEqual([`${day(9)} afternoon`])
})

test('a used key with another form is 409; a refused form leaves its key free', async ({ database }) => {
	const { send, planned } = await makeForm(database)
	const key = crypto.randomUUID()
	expectClear(await send({ key, halfDay: `${day(8)}-ochtend` }), [422], 'full')
	expectClear(await send({ key }), [302], 'mended')
	const changed = await send({ key, halfDay: `${day(10)}-middag` })
	expectClear(changed, [409], 'changed')
	expect(changed.body).toContain('Je hebt dit formulier al verstuurd met andere gegevens.')
	expectClear(await send({ key }, '/planning/uithalen'), [409], 'another form')
	expect(await planned(day(8))).toEqual([`${day(9)} afternoon`])
})

test('a megabyte in any field, and methods that are not there', async ({ database }) => {
	const { cookie, form, send } = await makeForm(database)
	const much = 'x'.repeat(1_048_576)
	for (const field of ['key', 'what', 'halfDay', 'personId', 'extra'])
		expectClear(await send({ [field]: much }), [413], field)
	expectClear(await send({ what: 'x'.repeat(200_000) }), [422], '200 kB')
	expectClear(await ask(world().backoffice, `/planning?zoek=${'x'.repeat(5_000)}`, { cookie }), [200], 'a long search')
	expectClear(
		await ask(world().backoffice, `/planning?zoek=${'x'.repeat(20_000)}`, { cookie }),
		[431],
		'a very long search',
	)
	for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
		for (const path of ['/', '/planning', '/planning/uithalen', '/planning.data', '/trpc/schedule.board'])
			expectClear(await ask(world().backoffice, path, { method, cookie }), [405], `${method} ${path}`)
	for (const path of ['/uitloggen', '/demo/sign-in'])
		expectClear(await ask(world().backoffice, path, { cookie }), [405], path)
	for (const path of ['/', '/bronnen'])
		expectClear(await ask(world().backoffice, path, { cookie, form }), [405], `POST ${path}`)
	for (const path of ['/inloggen', '/inloggen/code', '/uitnodiging'])
		expectClear(await ask(world().backoffice, path, { cookie, form }), [422], `POST ${path}`)
})

test('odd searches find nobody, and break nothing', async () => {
	const { backoffice } = world()
	const cookie = await signIn(backoffice, 'L01')
	const search = async (zoek: string) => {
		const { headers } = await ask(backoffice, '/planning', { cookie, form: { intent: 'search', zoek } })
		return ask(backoffice, String(headers.location), { cookie })
	}
	for (const text of [
		'%',
		'_',
		"'",
		'"',
		'\\',
		'\0',
		'\uFFFF',
		'<script>alert(1)</script>',
		'🙂',
		'  ',
		"' or 1=1 --",
	]) {
		expectClear(await search(text), [200], text)
		expectClear(
			await ask(backoffice, `/planning?zoek=${encodeURIComponent(text)}`, { cookie }),
			[200],
			`not sealed: ${text}`,
		)
	}
	expectClear(await search('x'.repeat(5_000)), [200], 'a long one')
	const { body } = await search('<script>alert(1)</script>')
	expect(body).toContain('&lt;script&gt;alert(1)')
	expect(body).not.toContain('<script>alert(1)')
})

test("the staff's operations answer to staff, participants' do not exist, and malformed calls are refused", async () => {
	const { backoffice, portal } = world()
	const cookie = await signIn(backoffice, 'L01')
	const participant = await signIn(portal, 'P04')
	for (const operation of ['schedule.choices', 'person.myself']) {
		expectClear(await ask(backoffice, `/trpc/${operation}`, { cookie }), [200], operation)
		expectClear(await ask(backoffice, `/trpc/${operation}`), [401], operation)
		expectClear(await ask(backoffice, `/trpc/${operation}`, { cookie: participant }), [401], operation)
	}
	for (const operation of ['today.get', 'schedule.weeks', 'language.wish', 'language.choose', 'x'])
		for (const answer of [
			await ask(backoffice, `/trpc/${operation}`, { cookie }),
			await ask(backoffice, `/trpc/${operation}`, { cookie, body: '{"language":"x"}', headers: json }),
		])
			expectClear(answer, [404], operation)
	const batch = (size: number) => `/trpc/${Array.from({ length: size }, () => 'person.myself').join()}?batch=1`
	expectClear(await ask(backoffice, batch(10), { cookie }), [200], 'ten')
	expectClear(await ask(backoffice, batch(11), { cookie }), [400, 413], 'eleven')
	const malformed = [
		'/trpc/,,,,',
		'/trpc/',
		'/trpc',
		'/trpc/schedule.board',
		'/trpc/person.find?input={"text":"Geheim"}',
		'/trpc/person.find?batch=1&input={"0":{"text":"Geheim"}}',
		'/trpc/__proto__',
	]
	for (const path of malformed) expectClear(await ask(backoffice, encodeURI(path), { cookie }), [400, 404], path)
	const odd = {
		'schedule.board': ['[', '{"siteId":1}'],
		'schedule.week': ['{"personId":"x","week":"2026-W99"}'],
		'person.find': ['{"text":"\\u0000"}'],
		'person.get': ['"x"'],
		'schedule.plan': ['', '{', 'null', '[]', '{"key":"x"}', '{"__proto__":{}}'],
	}
	for (const [operation, bodies] of Object.entries(odd))
		for (const body of bodies)
			expectClear(await ask(backoffice, `/trpc/${operation}`, { cookie, body, headers: json }), [400, 415], body)
	expectClear(await ask(backoffice, '/trpc/schedule.plan', { cookie }), [405], 'get')
})
