import { longDate } from '@repo/i18n/format'
import { ask, signIn } from '../testing/ask.ts'
import { expectNoViolations } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant, startSessionOf } from '../testing/people.ts'
import { dataAddress } from '../testing/routes.ts'
import { day, world } from '../world/world.ts'

for (const javaScript of [true, false])
	test(`a question reaches the privacy officer, and the answer comes back to the participant, ${javaScript ? 'with' : 'without'} script`, async ({
		staff,
		someone,
		database,
	}) => {
		const participant = await makeParticipant(database, { name: 'Natsnet Proefstra' })
		const { portal } = world()
		const cookie = await startSessionOf(database, participant)
		const form = { key: crypto.randomUUID(), text: `Wie ziet mijn naam? ${participant.name}` }
		await ask(portal, '/wie-zag-mijn-gegevens/vraag', { cookie, form })

		const officer = await staff('F01', { javaScript })
		await officer.getByRole('link', { name: 'Open vragen' }).click()
		await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Vragen van deelnemers')
		const question = officer.getByRole('article').filter({ hasText: form.text })
		await question.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Alleen mensen die jou helpen.')
		if (javaScript) await expectNoViolations(officer)
		await question.getByRole('button', { name: 'Stuur antwoord' }).click()
		await expect(officer.getByRole('status')).toHaveText('Het antwoord is verstuurd.')
		await expect(question.getByRole('textbox')).toHaveCount(0)
		await expect(question).toContainText('Alleen mensen die jou helpen.')

		const phone = await someone(participant)
		await phone.goto('/wie-zag-mijn-gegevens')
		const answer = phone.getByRole('article')
		await expect(answer).toContainText('Nieuw antwoord')
		await expect(answer).toContainText('Alleen mensen die jou helpen.')
		await expect(phone.getByText('Gaf antwoord op je vraag.')).toBeVisible()
		await phone.reload()
		await expect(answer).toContainText('Alleen mensen die jou helpen.')
		await expect(answer).not.toContainText('Nieuw antwoord')
	})

test('the overview of a month shows who looked out of hours and what was opened with a reason; a past month is looked through once', async ({
	staff,
}) => {
	const officer = await staff('F01')
	await expect(officer.getByText(/^Het overzicht van .* is .*niet bekeken$/).first()).toBeVisible()
	await officer.getByRole('link', { name: 'Open overzicht' }).last().click()
	await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Inzage')
	await expect(officer.getByRole('table', { name: 'Meeste inzage per medewerker' })).toContainText('Ilse Nepstra')
	await expectNoViolations(officer)
	await officer.getByRole('button', { name: 'Meld als bekeken' }).click()
	await expect(officer.getByText(/^Bekeken door Ruth Nepstra op /)).toBeVisible()
	await expect(officer.getByRole('button', { name: 'Meld als bekeken' })).toHaveCount(0)

	const opened = day(-2)
	await officer.goto(`/inzage?maand=${opened.slice(0, 7)}`)
	const glasses = officer.getByRole('table', { name: 'Open met reden' })
	await expect(glasses).toContainText('Yonas Voorbeeld')
	await expect(glasses).toContainText('vraag van de deelnemer')
	await expect(glasses).toContainText(longDate('nl', opened).split(' ').slice(1).join(' '))
	await expectNoViolations(officer)
})

const pages = {
	'/inzage': { month: '2020-01' },
	'/inzage/vragen': { questionId: '01900000-0000-7000-8000-000000000000', text: 'Daarom.' },
}

test('the overviews and the questions are for the privacy officer only, at the address and at the data address', async () => {
	const { backoffice } = world()
	const officer = await signIn(backoffice, 'F01')
	for (const [page, form] of Object.entries(pages)) {
		expect((await ask(backoffice, page, { cookie: officer })).body).toContain('Yonas')
		for (const code of ['C01', 'L01', 'M01', 'A01']) {
			const cookie = await signIn(backoffice, code)
			for (const address of [page, dataAddress(page), `${dataAddress(page)}?_routes=privacy/month.route`]) {
				const { status, body } = await ask(backoffice, address, { cookie })
				expect({ address, body: body.includes('Yonas') }).toEqual({ address, body: false })
				expect(address.includes('_routes') ? 403 : status, `${address} as ${code}`).toBe(403)
			}
			expect((await ask(backoffice, page, { cookie, form })).status).toBe(403)
		}
		expect((await ask(backoffice, page)).headers.location).toMatch(/^\/inloggen/)
	}
})
