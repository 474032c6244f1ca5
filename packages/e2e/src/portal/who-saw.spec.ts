import type { Page } from '@playwright/test'
import type { Language } from '@repo/i18n/languages'
import { ask, signIn } from '../testing/ask.ts'
import { expectNoSidewaysScroll, expectNothingCutOff, expectNoViolations } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant, startSessionOf } from '../testing/people.ts'
import { keyOn, openWeekOf } from '../testing/planning.ts'
import { dataAddress } from '../testing/routes.ts'
import { dateIn, wordsIn } from '../testing/words.ts'
import { day, world } from '../world/world.ts'

const page = '/wie-zag-mijn-gegevens'

/** From the first page, by the link at its foot. */
async function openLog(phone: Page, language: Language) {
	await phone.getByRole('link', { name: wordsIn(language)('access.title').text }).click()
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText(wordsIn(language)('access.title').text)
}

for (const language of ['nl', 'ar', 'ti'] as const)
	test(`a coach looks at a week, and the participant reads who it was and why, in ${language}, without script`, async ({
		staff,
		someone,
		database,
	}) => {
		const words = wordsIn(language)
		const participant = await makeParticipant(database, { name: 'Saba Proefstra', readsIn: language })
		const coach = await staff('C01')
		await openWeekOf(coach, participant.name, day(1))
		await coach.reload()

		const phone = await someone(participant, { reads: language, javaScript: false })
		await openLog(phone, language)
		const week = phone.getByRole('list', { name: words('access.week').text })
		await expect(week.getByRole('listitem')).toContainText([words('access.who.coach', { name: 'Tineke' }).text])
		await expect(week).toContainText(words('access.why.caseload').text)
		await expect(week.locator('img[src$="/role_coach.svg"]')).toBeVisible()

		const monday = phone
			.getByRole('listitem')
			.filter({ hasText: dateIn(language, day(1)).text })
			.first()
		const line = monday.getByRole('listitem').filter({ hasText: words('access.read.schedule').text })
		for (const text of [
			words('access.who.coach', { name: 'Tineke' }),
			words('access.why.caseload'),
			words('access.times', { count: 2 }),
		])
			await expect(line).toContainText(text.text)
		await expectNoSidewaysScroll(phone)
		await expectNothingCutOff(phone)

		await phone.reload()
		await expect(phone.getByText(words('access.self').text)).toBeVisible()
		await expect(week.getByRole('listitem')).toHaveCount(1)

		const withScript = await someone(participant, { reads: language })
		for (const address of [page, `${page}/vraag`]) {
			await withScript.goto(address)
			await expectNoViolations(withScript)
		}
	})

test('a question about a line is sent without script, and waits for an answer; what is empty or too long says so', async ({
	staff,
	someone,
	database,
}) => {
	const words = wordsIn('nl')
	const participant = await makeParticipant(database, { name: 'Robel Proefstra' })
	await openWeekOf(await staff('C01'), participant.name, day(1))
	const phone = await someone(participant, { javaScript: false, allow: /422/ })
	await openLog(phone, 'nl')
	const line = phone
		.getByRole('listitem')
		.filter({ hasText: words('access.read.schedule').text })
		.last()
	await line.getByRole('link', { name: 'Stel een vraag' }).click()
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Wat is je vraag?')
	await expect(phone.getByRole('list', { name: words('access.ask.about').text })).toContainText('Coach Tineke')

	const send = phone.getByRole('button', { name: 'Stuur je vraag' })
	await send.click()
	await expect(phone.getByText(words('access.ask.empty').text)).toBeVisible()
	await phone.getByRole('textbox', { name: 'Jouw vraag' }).fill('Waarom keek Tineke?\nIk had vrij.')
	await send.click()
	await expect(phone.getByRole('status')).toContainText('We hebben je vraag.')
	await expect(phone.getByRole('article')).toContainText('Waarom keek Tineke?')
	await expect(phone.getByRole('article')).toContainText(words('access.questions.waiting').text)
})

test('the same form sent twice is one question; with another text it is refused', async ({ someone, database }) => {
	const participant = await makeParticipant(database, { name: 'Yohana Proefstra' })
	const cookie = await startSessionOf(database, participant)
	const phone = await someone(participant)
	await phone.goto(`${page}/vraag`)
	const key = await keyOn(phone)
	const { portal } = world()
	const post = (form: Record<string, string>) => ask(portal, `${page}/vraag`, { cookie, form })
	for (let twice = 0; twice < 2; twice++) {
		const answer = await post({ key, text: 'Wie zag mij?' })
		expect({ status: answer.status, location: answer.headers.location }).toEqual({
			status: 302,
			location: `${page}?gestuurd`,
		})
	}
	expect((await post({ key, text: 'Iets anders' })).status).toBe(409)
	expect((await post({ key: 'geen sleutel', text: 'Wie zag mij?' })).status).toBe(400)
	expect((await post({ key: crypto.randomUUID(), text: 'a'.repeat(1001) })).status).toBe(422)
	expect((await post({ key: crypto.randomUUID(), text: 'Wie?', eventId: 'x' })).status).toBe(400)
	await phone.goto(page)
	await expect(phone.getByRole('article')).toHaveCount(1)
})

test('after many questions on one day the next one is for tomorrow, and what was typed is kept', async ({
	someone,
	database,
}) => {
	const participant = await makeParticipant(database, { name: 'Selam Proefstra' })
	const cookie = await startSessionOf(database, participant)
	for (let asked = 0; asked < 5; asked++) {
		const form = { key: crypto.randomUUID(), text: `Vraag ${asked}` }
		expect((await ask(world().portal, `${page}/vraag`, { cookie, form })).status).toBe(302)
	}
	for (const language of ['nl', 'ti'] as const) {
		const phone = await someone(participant, { reads: language, javaScript: false, allow: /429/ })
		await phone.goto(`${page}/vraag`)
		const question = phone.getByRole('textbox', { name: wordsIn(language)('access.ask.label').text })
		await question.fill('En wie keek er gisteren?')
		await phone.getByRole('button', { name: wordsIn(language)('access.ask.action.send').text }).click()
		await expect(phone.getByText(wordsIn(language)('access.ask.tooMany').text)).toBeVisible()
		await expect(question).toHaveValue('En wie keek er gisteren?')
		await expectNoSidewaysScroll(phone)
	}
})

test("nobody reads or asks about someone else's log, at no address", async ({ staff, database }) => {
	const { portal, backoffice } = world()
	const participant = await makeParticipant(database, { name: 'Filmon Proefstra' })
	await openWeekOf(await staff('C01'), participant.name, day(1))
	const own = await startSessionOf(database, participant)
	const [, eventId = ''] = /regel=([0-9a-f-]{36})/.exec((await ask(portal, page, { cookie: own })).body) ?? []
	const about = `${page}/vraag?regel=${eventId}`
	expect((await ask(portal, about, { cookie: own })).body).toContain('Coach Tineke')

	const other = await signIn(portal, 'P02')
	const form = { key: crypto.randomUUID(), text: 'Waarom?', eventId }
	expect((await ask(portal, about, { cookie: other })).status).toBe(404)
	expect((await ask(portal, `${dataAddress(`${page}/vraag`)}?regel=${eventId}`, { cookie: other })).status).toBe(404)
	expect((await ask(portal, `${page}/vraag`, { cookie: other, form })).status).toBe(404)
	for (const address of [page, dataAddress(page)])
		expect((await ask(portal, address, { cookie: other })).body).not.toContain(eventId)
	const staffCookie = await signIn(backoffice, 'C01')
	for (const cookie of [undefined, staffCookie]) {
		expect((await ask(portal, page, { cookie })).headers.location).toMatch(/^\/inloggen/)
		expect((await ask(portal, dataAddress(page), { cookie })).body).not.toContain('Tineke')
	}
})

test('Yonas finds who opened his file with a reason, and the answer to his question', async ({ participant }) => {
	const phone = await participant('P01', { reads: 'nl' })
	await openLog(phone, 'nl')
	const line = phone.getByRole('listitem').filter({ hasText: 'Coach Karim' }).last()
	await expect(line).toContainText('Met een reden geopend')
	await expect(line).toContainText('Waarom: jij had een vraag.')
	await expect(phone.getByRole('article').filter({ hasText: 'Waarom zag Karim mijn gegevens?' })).toContainText(
		'Karim heeft je geholpen.',
	)
	await expectNoViolations(phone)
})
