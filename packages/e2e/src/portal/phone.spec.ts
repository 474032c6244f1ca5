import { ask } from '../testing/ask.ts'
import { expect, test } from '../testing/fixtures.ts'
import { cookieNames, linkWith, showCode, shownCode, withLock } from '../testing/linking.ts'
import { makeParticipant } from '../testing/people.ts'
import { day, world } from '../world/world.ts'

const refused = /status of 4(05|22|29)/
const heading = { level: 1 } as const

test('a coach shows a QR code, and the phone is linked with its own lock', async ({ staff, visitor, database }) => {
	const yonas = await makeParticipant(database, { name: 'Yonas Testma' })
	const coach = await staff('C01')
	const shown = await showCode(coach, yonas)
	expect(shown.link).toMatch(new RegExp(`^${world().portal}/koppelen#[\\w-]{43}$`))
	expect(coach.url()).toMatch(/\/telefoon$/)

	const phone = await visitor('portal', { address: '10.1.1.1' })
	const lock = await withLock(phone)
	await phone.goto(shown.link)
	await expect(phone).toHaveURL('/koppelen/coach')
	await expect(phone.getByText('Hoi Yonas')).toBeVisible()
	await expect(phone.getByRole('heading', heading)).toHaveText('Is dit jouw coach?')
	await expect(phone.getByRole('main')).toContainText('Tineke')
	expect(await cookieNames(phone)).toEqual(['__Host-ceremony', '__Host-language'])

	await phone.getByRole('button', { name: 'Ja', exact: true }).click()
	await expect(phone.getByRole('heading', heading)).toHaveText('Je telefoon is klaar')
	await phone.getByRole('button', { name: 'Ga verder' }).click()
	await expect(phone.getByRole('heading', heading)).toHaveText('Hoi Yonas')
	expect(await lock.passkeys()).toBe(1)

	await coach.getByRole('button', { name: 'Kijk of het gelukt is' }).click()
	await expect(coach.getByText(/^Gelukt: de code is gebruikt om/)).toBeVisible()
	await coach.reload()
	await expect(coach.getByRole('img', { name: /^QR-code/ })).toHaveCount(0)
	expect(await coach.content()).not.toContain(shown.link.split('#')[1])

	await phone.getByRole('button', { name: 'Klaar' }).click()
	await phone.getByRole('button', { name: 'Yonas', exact: true }).click()
	await expect(phone.getByRole('heading', heading)).toHaveText('Hoi Yonas')
	await expect(phone).toHaveURL('/')
})

test('a phone without a lock is linked too, and opens with one tap', async ({ staff, visitor, database }) => {
	const amina = await makeParticipant(database, { name: 'Amina Testma', readsIn: 'en' })
	const shown = await showCode(await staff('C01'), amina)
	const phone = await visitor('portal', { address: '10.1.2.1' })
	await phone.goto(shown.link)
	// Nobody chose a language on this phone, so it speaks hers from here on.
	await expect(phone.locator('html')).toHaveAttribute('lang', 'en')
	await phone.locator('button[value="ja"]').click()
	await expect(phone).toHaveURL('/koppelen/sleutel')
	await phone.getByRole('main').locator('a.nl-button--primary').click()
	await expect(phone.getByRole('heading', heading)).toContainText('Amina')
	expect(await cookieNames(phone)).toEqual(expect.arrayContaining(['__Host-device', '__Host-portal']))

	await phone.locator('form[action="/uitloggen"] button').click()
	await expect(phone).toHaveURL(/\/inloggen/)
	expect(await cookieNames(phone)).toEqual(['__Host-device', '__Host-language'])
	await phone.getByRole('button', { name: 'Amina', exact: true }).click()
	await expect(phone).toHaveURL('/')
	await expect(phone.getByRole('heading', heading)).toContainText('Amina')
})

test('the lock of the phone opens the private page that was asked for, and no address leads elsewhere', async ({
	staff,
	visitor,
	database,
	portalAt,
}) => {
	const person = await makeParticipant(database, { name: 'Senait Testma' })
	const phone = await visitor('portal', { address: '10.1.11.1' })
	await withLock(phone)
	await linkWith(phone, await showCode(await staff('C01'), person))
	await phone.getByRole('button', { name: 'Ga verder' }).click()
	await expect(phone).toHaveURL('/')

	// An hour later the proof of then is too old.
	const later = await portalAt(day(1), '11:00')
	await phone.goto(`${later}/apparaten`)
	await expect(phone).toHaveURL(/\/openen\?naar=%2Fapparaten$/)
	await phone.getByRole('button', { name: 'Open met telefoon' }).click()
	await expect(phone).toHaveURL(`${later}/apparaten`)
	await expect(phone.getByRole('heading', heading)).toHaveText('Mijn apparaten')
	for (const elsewhere of ['https://evil.example', '//evil.example', '/uitloggen', '/apparaten/../..//evil.example']) {
		await phone.goto(`${later}/openen?${new URLSearchParams({ naar: elsewhere })}`)
		await expect(phone, elsewhere).toHaveURL(`${later}/`)
	}
})

test('a phone that reads no QR code types eight digits, without any script', async ({ staff, visitor, database }) => {
	const person = await makeParticipant(database, { name: 'Harm Testma' })
	const { digits } = await showCode(await staff('C01'), person)
	const phone = await visitor('portal', { address: '10.1.3.1', javaScript: false, allow: refused })
	await phone.goto('/inloggen')
	await phone.getByRole('link', { name: 'Ik heb 8 cijfers' }).click()
	await phone.getByLabel('De cijfers van je coach').fill('1234 567')
	await phone.getByRole('button', { name: 'Ga verder' }).click()
	await expect(phone.getByText('Deze code werkt niet. Vraag je coach om een nieuwe code.')).toBeVisible()
	await expect(phone.getByLabel('De cijfers van je coach')).toHaveValue('1234 567')

	await phone.getByLabel('De cijfers van je coach').fill(` ${digits} `)
	await phone.getByRole('button', { name: 'Ga verder' }).click()
	await phone.getByRole('button', { name: 'Ja', exact: true }).click()
	await phone.getByRole('link', { name: 'Ga naar vandaag' }).click()
	await expect(phone.getByRole('heading', heading)).toHaveText('Hoi Harm')
})

test('"Nee, dit is niet mijn coach" links nothing', async ({ staff, visitor, database }) => {
	const shown = await showCode(await staff('C01'), await makeParticipant(database, { name: 'Wim Testma' }))
	const phone = await visitor('portal', { address: '10.1.4.1' })
	await phone.goto(shown.link)
	await phone.getByRole('button', { name: 'Nee', exact: true }).click()

	await expect(phone.getByRole('heading', heading)).toHaveText('Vraag hulp')
	expect(await cookieNames(phone)).toEqual(['__Host-language'])
	await phone.goto('/')
	await expect(phone).toHaveURL(/\/inloggen/)
})

test('two people on one phone choose by picture, and every page says who it is', async ({
	staff,
	visitor,
	database,
}) => {
	const [amina, yonas] = [
		await makeParticipant(database, { name: 'Amina Testma', readsIn: 'en' }),
		await makeParticipant(database, { name: 'Yonas Testma' }),
	]
	const coach = await staff('C01')
	const phone = await visitor('portal', { address: '10.1.5.1' })
	await linkWith(phone, await showCode(coach, yonas))
	await phone.goto('/')
	await expect(phone.getByText('Je bent Yonas')).toHaveCount(0)
	await linkWith(phone, await showCode(coach, amina))
	await phone.goto('/rooster')
	await expect(phone.locator('html')).toHaveAttribute('lang', 'en')
	await expect(phone.locator('.instap-person', { hasText: 'Amina' })).toBeVisible()

	await phone.locator('form[action="/uitloggen"] button').click()
	await phone.getByRole('button', { name: 'Yonas', exact: true }).click()
	await expect(phone.locator('html')).toHaveAttribute('lang', 'nl')
	await expect(phone.getByRole('heading', heading)).toHaveText('Hoi Yonas')
	await expect(phone.getByText('Je bent Yonas')).toBeVisible()
})

test('a lost phone is out at its next request', async ({ staff, visitor, database }) => {
	const person = await makeParticipant(database, { name: 'Senait Testma' })
	const coach = await staff('C01')
	const phone = await visitor('portal', { address: '10.1.6.1' })
	await linkWith(phone, await showCode(coach, person))
	await phone.goto('/rooster')
	await coach.goto(`/deelnemers/${person.personId}/telefoon`)
	await coach.getByRole('button', { name: 'Sluit alles af' }).click()
	await expect(coach.getByText(/^Alles is afgesloten. Afgesloten telefoons: 1/)).toBeVisible()
	await expect(coach.getByText('Er is nog geen telefoon gekoppeld.')).toBeVisible()
	const next = await shownCode(coach)

	await phone.goto('/')
	await expect(phone).toHaveURL(/\/inloggen/)
	await expect(phone.getByRole('button', { name: 'Senait' })).toHaveCount(0)
	await linkWith(phone, next)
	await phone.goto('/')
	await expect(phone.getByRole('heading', heading)).toHaveText('Hoi Senait')
})

test('"Mijn apparaten" shows the own phones, and each can be taken away', async ({ staff, visitor, database }) => {
	const person = await makeParticipant(database, { name: 'Geert Testma' })
	const coach = await staff('C01')
	const [phone, other] = [
		await visitor('portal', { address: '10.1.7.1' }),
		await visitor('portal', { address: '10.1.7.2' }),
	]
	await linkWith(other, await showCode(coach, person))
	await linkWith(phone, await showCode(coach, person))
	await phone.goto('/')
	await phone.getByRole('link', { name: 'Mijn apparaten' }).click()
	await expect(phone.getByRole('heading', { level: 2 })).toHaveText(['Deze telefoon', 'Andere telefoon'])
	await phone.getByRole('link', { name: 'Haal telefoon weg' }).last().click()
	await phone.getByRole('button', { name: 'Haal telefoon weg' }).click()
	await expect(phone.getByText('De telefoon is weg. Hij opent jouw pagina niet meer.')).toBeVisible()
	await other.goto('/')
	await expect(other).toHaveURL(/\/inloggen/)

	await phone.getByRole('link', { name: 'Haal telefoon weg' }).click()
	await phone.getByRole('button', { name: 'Haal telefoon weg' }).click()
	await expect(phone).toHaveURL(/\/inloggen/)
	await phone.goto('/')
	await expect(phone).toHaveURL(/\/inloggen/)
	await expect(phone.getByRole('button', { name: 'Geert', exact: true })).toHaveCount(0)
})

test('every code that does not work gets the same answer, byte for byte', async ({ staff, visitor, database }) => {
	const person = await makeParticipant(database, { name: 'Proef Testma' })
	const coach = await staff('C01')
	const used = await showCode(coach, person)
	await linkWith(await visitor('portal', { address: '10.1.8.1' }), used)
	const over = await showCode(coach, person)
	await showCode(coach, person)
	const secretOf = ({ link }: { link: string }) => link.split('#')[1] ?? ''
	const post = (path: string, form: Record<string, string>, network: number) =>
		ask(world().portal, path, { form, headers: { 'X-Forwarded-For': `10.2.${network}.1` } })
	const secrets = [secretOf(used), secretOf(over), secretOf(over).slice(1), 'A'.repeat(43), '', '#', 'x'.repeat(5000)]
	const byLink = await Promise.all(secrets.map((secret, at) => post('/koppelen', { secret }, at)))
	const digits = [used.digits, over.digits, '0000 0000', '0000 000', 'abcd efgh']
	const typed = await Promise.all(digits.map((code, at) => post('/start', { code }, at)))
	const plain = typed.map(({ status, body }, at) => `${status} ${body.replaceAll(digits[at] ?? '', '')}`)

	expect(new Set(byLink.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
	expect(byLink[0]).toMatchObject({ status: 422 })
	expect(byLink[0]?.body).toContain('Deze code werkt niet. Vraag je coach om een nieuwe code.')
	expect(new Set(plain).size).toBe(1)
})

test('after ten wrong codes a network waits, and is told how long', async ({ visitor }) => {
	const phone = await visitor('portal', { address: '10.3.1.1', javaScript: false, allow: refused })
	await phone.goto('/start')
	for (let tries = 0; tries < 11; tries++) {
		await phone.getByLabel('De cijfers van je coach').fill('1111 1111')
		await phone.getByRole('button', { name: 'Ga verder' }).click()
	}
	await expect(phone.getByText(/Wacht 10 minuten/)).toBeVisible()
})
