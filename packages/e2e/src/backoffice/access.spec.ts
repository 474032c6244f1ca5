import { addSite } from '@repo/domain/site/add-site'
import { weekOf } from '@repo/domain/schedule/half-day.rules'
import { listChoices } from '@repo/domain/schedule/list-choices'
import { listWeek } from '@repo/domain/schedule/list-week'
import { planHalfDays } from '@repo/domain/schedule/plan-half-day'
import { type Answer, ask, signIn } from '../testing/ask.ts'
import type { Database } from '../testing/database.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant, makeStranger, startSessionOf } from '../testing/people.ts'
import { dataAddress } from '../testing/routes.ts'
import { sealed } from '../testing/search.ts'
import { day, world } from '../world/world.ts'

const nobody = '01a20000-0000-7000-8000-000000000000'
const code = (number: number) => `${day(number)}-middag`

/** The pages of someone who is signed in, each with an address of its own for one person and half day. */
const pagesOf = (personId: string) =>
	['/planning', '/planning/verplaatsen', '/planning/uithalen'].map(
		(page) => `${page}?week=${weekOf(day(1))}&persoon=${personId}&dagdeel=${code(3)}`,
	)

/** Every way to ask for a page: its address, its data, and the data of one part of it alone. */
function doorsOf(page: string): string[] {
	const [path = '', query = ''] = page.split('?')
	const parts = [
		'root',
		'shell/signed-in',
		'today/today.route',
		'planning/planning.route',
		'planning/move.route',
		'planning/cancel.route',
	]
	const data = dataAddress(path)
	return [page, `${data}?${query}`, ...parts.map((part) => `${data}?${query}&_routes=${part}`)]
}

/** Without what differs in every answer: who was asked for, one-time keys and numbers. */
const compared = ({ status, headers, body }: Answer, ...ids: string[]) => ({
	status,
	location: headers.location,
	body: ids.reduce((text, id) => text.replaceAll(id, 'ID'), body).replaceAll(/nonce(=|":)"[^"]+"|[0-9a-f-]{36}/g, ''),
})

/** Someone with one half day planned, on Wednesday afternoon. */
async function makePlanned(database: Database, coach: string) {
	const participant = await makeParticipant(database, { name: 'Geheim Persoon', coach })
	const planner = await database.demoActor('L01')
	const { siteId, workTypeId } = await database.asStaff(planner, async (ctx) => {
		const { sites, workTypes } = await listChoices(ctx)
		const ids = { siteId: sites[0]?.id ?? '', workTypeId: workTypes.find((one) => one.code === 'packing')?.id ?? '' }
		const halfDays = [{ on: day(3), part: 'afternoon' as const }]
		expect(await planHalfDays(ctx, { ...ids, personId: participant.personId, halfDays })).toMatchObject({ ok: true })
		return ids
	})
	return { ...participant, siteId, workTypeId }
}

/** The form that plans Friday afternoon for someone who is planned, with a key of its own. */
const planForm = ({ personId, siteId, workTypeId }: Awaited<ReturnType<typeof makePlanned>>) => ({
	intent: 'plan',
	key: crypto.randomUUID(),
	personId,
	siteId,
	what: `werk:${workTypeId}`,
	halfDay: code(5),
})

test('whoever is not signed in here gets the door and nothing else, whatever they present', async ({ database }) => {
	const { backoffice, portal, otherOrganisationId, otherAdministratorId } = world()
	const { personId } = await makePlanned(database, 'C01')
	const signedIn = await signIn(backoffice, 'L01')
	const participant = await signIn(portal, 'P04')
	const elsewhere = await startSessionOf(database, {
		organisationId: otherOrganisationId,
		personId: otherAdministratorId,
		role: 'administrator',
		assurance: 'low',
	})
	const ended = await signIn(backoffice, 'L01')
	await ask(backoffice, '/uitloggen', { cookie: ended, form: {} })
	const presented = {
		"a participant's cookie": participant,
		"a participant's cookie under our name": participant.replace('__Host-portal', '__Host-staff'),
		'a session of another organisation': elsewhere,
		'our secret in another organisation': signedIn.replace(/=[^.]+/, `=${otherOrganisationId}`),
		'another secret': `${signedIn.slice(0, -1)}${signedIn.endsWith('a') ? 'b' : 'a'}`,
		'a session that ended': ended,
		nonsense: '__Host-staff=%00',
	}
	for (const door of ['/', ...pagesOf(personId)].flatMap(doorsOf)) {
		expect((await ask(backoffice, door, { cookie: signedIn })).status, door).toBeLessThan(300)
		const closed = await ask(backoffice, door)
		expect([202, 302], door).toContain(closed.status)
		expect(closed.body, door).not.toMatch(/Geheim|Ilse|Silkeborgweg|packing|Inpakken/)
		for (const [what, cookie] of Object.entries(presented))
			expect(compared(await ask(backoffice, door, { cookie })), `${door} with ${what}`).toEqual(compared(closed))
	}
})

test("someone else's people, people of elsewhere and people who are not there answer alike", async ({ database }) => {
	const { backoffice } = world()
	const cookie = await signIn(backoffice, 'C01')
	const [mine, theirs, stranger] = [
		await makePlanned(database, 'C01'),
		await makePlanned(database, 'C02'),
		await makeStranger(database),
	]
	for (const [index, page] of pagesOf(mine.personId).entries()) {
		expect((await ask(backoffice, page, { cookie })).body, page).toContain(mine.name)
		const doors = doorsOf(pagesOf(nobody)[index] ?? '')
		for (const door of doors) {
			const absent = compared(await ask(backoffice, door, { cookie }), nobody)
			for (const { personId } of [theirs, stranger]) {
				const other = compared(await ask(backoffice, door.replace(nobody, personId), { cookie }), personId)
				expect(other, door).toEqual(absent)
			}
		}
		expect((await ask(backoffice, pagesOf(nobody)[index] ?? '', { cookie })).status).toBe(404)
	}
	for (const id of ['x', '1', '', "' or 1=1", '%00', 'null', nobody.toUpperCase()])
		expect([200, 400, 404], id).toContain(
			(await ask(backoffice, `/planning?persoon=${encodeURIComponent(id)}`, { cookie })).status,
		)
})

test('forms about someone else change nothing, and do not tell who exists', async ({ database }) => {
	const { backoffice } = world()
	const cookie = await signIn(backoffice, 'C01')
	const theirs = await makePlanned(database, 'C02')
	const stranger = await makeStranger(database)
	const { siteId, workTypeId } = theirs
	const forms: [path: string, form: Record<string, string>][] = [
		['/planning', { intent: 'plan', siteId, what: `werk:${workTypeId}`, halfDay: code(5) }],
		['/planning', { intent: 'pattern', siteId, workTypeId, pattern: 'P-START', from: day(8), until: day(12) }],
		['/planning', { intent: 'wait', siteId, workTypeId, halfDay: code(5) }],
		['/planning/verplaatsen', { siteId, from: code(3), halfDay: code(5) }],
		['/planning/uithalen', { halfDay: code(3) }],
	]
	for (const [path, form] of forms) {
		const send = async (personId: string) =>
			compared(await ask(backoffice, path, { cookie, form: { key: crypto.randomUUID(), personId, ...form } }), personId)
		const absent = await send(nobody)
		expect(absent.status, path).toBe(404)
		for (const { personId } of [theirs, stranger]) expect(await send(personId), path).toEqual(absent)
	}
	const planner = await database.demoActor('L01')
	const left = await database.asStaff(planner, (ctx) => listWeek(ctx, { personId: theirs.personId, monday: day(1) }))
	expect(left.map(({ on, part }) => [on, part])).toEqual([[day(3), 'afternoon']])
})

test('a site, a work type or a lesson of elsewhere is not there', async ({ database }) => {
	const { backoffice, otherOrganisationId, otherAdministratorId } = world()
	const cookie = await signIn(backoffice, 'L01')
	const planned = await makePlanned(database, 'C01')
	const elsewhere = {
		organisationId: otherOrganisationId,
		personId: otherAdministratorId,
		role: 'administrator',
	} as const
	const theirSite = await database.asStaff(elsewhere, (ctx) =>
		addSite(ctx, { name: 'Elders', address: 'Elders 1', entrance: 'Ingang A', busLine: '1', busStop: 'Elders' }),
	)
	for (const site of [theirSite, nobody]) {
		const answer = await ask(backoffice, `/planning?locatie=${site}`, { cookie })
		expect([answer.status, answer.body.includes('Elders')]).toEqual([404, false])
	}
	for (const wrong of [
		{ siteId: theirSite },
		{ siteId: nobody },
		{ what: `werk:${nobody}` },
		{ what: `les:${nobody}` },
	]) {
		const form = { ...planForm(planned), ...wrong }
		expect((await ask(backoffice, '/planning', { cookie, form })).status, JSON.stringify(wrong)).toBe(404)
	}
})

test('whose role has no planning gets none: not the page, not its data, not its forms, not its operations', async ({
	database,
}) => {
	const { backoffice } = world()
	const planned = await makePlanned(database, 'C01')
	const { personId, name } = planned
	for (const staffCode of ['W01', 'B01', 'T01', 'U01', 'M01', 'F01', 'A01']) {
		const cookie = await signIn(backoffice, staffCode)
		expect((await ask(backoffice, '/', { cookie })).status).toBe(200)
		for (const door of pagesOf(personId).flatMap((page) => [
			page,
			`${dataAddress(page.split('?')[0] ?? '')}?${page.split('?')[1]}`,
		])) {
			const answer = await ask(backoffice, door, { cookie })
			expect(answer.status, `${staffCode} ${door}`).toBe(403)
			expect(answer.body, `${staffCode} ${door}`).not.toContain(name)
		}
		expect((await ask(backoffice, '/planning', { cookie, form: planForm(planned) })).status, staffCode).toBe(403)
		for (const operation of ['person.find', 'schedule.choices'])
			expect((await ask(backoffice, `/trpc/${operation}`, { cookie })).status, `${staffCode} ${operation}`).toBe(403)
	}
})

test('a coach finds the own people only, and the board shows numbers, not names', async ({ database }) => {
	const { backoffice } = world()
	const [mine, theirs] = [await makePlanned(database, 'C01'), await makePlanned(database, 'C02')]
	const cookie = await signIn(backoffice, 'C01')
	const posted = { body: '{"text":"Geheim"}', headers: { 'Content-Type': 'application/json' } }
	for (const [door, more] of [
		[`/planning?zoek=${sealed('Geheim')}`, {}],
		[`/planning.data?zoek=${sealed('Geheim')}`, {}],
		['/trpc/person.find', posted],
	] as const) {
		const { body } = await ask(backoffice, door, { cookie, ...more })
		expect(body, door).toContain(mine.name)
		expect(body, door).not.toContain(theirs.name)
	}
	const { body } = await ask(backoffice, `/planning.data?persoon=${mine.personId}`, { cookie })
	expect(body).not.toContain('Yonas')
})
