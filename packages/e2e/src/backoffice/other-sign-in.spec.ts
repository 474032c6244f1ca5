import { expect, type Look, test } from '../testing/fixtures.ts'
import { startOtherSignIn } from '../testing/other-sign-in.ts'
import { makeParticipant } from '../testing/people.ts'
import { inviteByPages, newcomer } from '../testing/staff-account.ts'
import { world } from '../world/world.ts'

const refused: Look = { allow: /status of 4\d\d/ }
const name = 'Gemeente Noord'
const minutes = 60

test('through another sign-in: something grave asks it again, and goes on in the same role', async ({
	staff,
	visitor,
	database,
}) => {
	const nina = newcomer()
	await inviteByPages(await staff('A01'), nina, ['teamleider', 'beheerder'])
	const other = await startOtherSignIn(database.urls, name)
	const known = { sub: nina.email, email: nina.email, email_verified: true }
	const page = await visitor('backoffice', { ...refused, origin: other.origin })

	other.becomes({ ...known, signedInAgo: 20 * minutes })
	await page.goto('/inloggen')
	await page.getByRole('link', { name: `Inloggen met ${name}` }).click()
	await page.getByRole('button', { name: 'beheerder' }).click()
	await page.goto('/beheer/medewerkers/nieuw')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ben jij het?')

	// A sign-in that went on from the one of twenty minutes ago is no check; nor is one of somebody else.
	for (const who of [
		{ ...known, signedInAgo: 20 * minutes },
		{ ...known, sub: 'someone-else' },
	]) {
		other.becomes(who)
		await page.goto('/bevestig?naar=invite-staff')
		await page.getByRole('link', { name: `Bevestig met ${name}` }).click()
		await expect(page.getByRole('alert')).toContainText('Bevestigen is niet gelukt.')
		await page.goto('/beheer/medewerkers/nieuw')
		await expect(page).toHaveURL(/\/bevestig\?naar=invite-staff/)
	}

	other.becomes(known)
	await page.getByRole('link', { name: `Bevestig met ${name}` }).click()
	await expect(page).toHaveURL(`${other.origin}/beheer/medewerkers/nieuw`)
	await expect(page.getByLabel('E-mailadres')).toBeVisible()
	await other.close()
})

test('through another sign-in: no address leads elsewhere, and the way back works once', async ({
	staff,
	visitor,
	database,
}) => {
	const nina = newcomer()
	await inviteByPages(await staff('A01'), nina)
	const other = await startOtherSignIn(database.urls, name)
	other.becomes({ sub: nina.email, email: nina.email, email_verified: true })
	const page = await visitor('backoffice', { ...refused, origin: other.origin })
	const callback = page.waitForRequest((request) => request.url().startsWith(`${other.origin}/oidc/terug?`))
	const elsewhere = 'https://evil.example/'
	await page.goto(`/oidc?${new URLSearchParams({ naar: elsewhere, wie: elsewhere, next: elsewhere, venster: '' })}`)
	await expect(page).toHaveURL(`${other.origin}/weer-ingelogd`)
	const used = (await callback).url()

	for (const address of [used, used.replace(/state=[^&]+/, ''), `${other.origin}/oidc/terug`]) {
		const stranger = await visitor('backoffice', { ...refused, origin: other.origin })
		await stranger.goto(address)
		await expect(stranger).toHaveURL(`${other.origin}/inloggen?anders=mislukt`)
		await expect(stranger.getByRole('alert')).toHaveText(`Inloggen met ${name} is niet gelukt. Probeer het opnieuw.`)
	}
	await other.close()
})

test('through another sign-in: a device that was given away opens again for the colleague alone', async ({
	staff,
	visitor,
	database,
}) => {
	const nina = newcomer()
	const person = await makeParticipant(database, { name: 'Rahwa Testma' })
	await inviteByPages(await staff('A01'), nina, ['teamleider'])
	const other = await startOtherSignIn(database.urls, name)
	const known = { sub: nina.email, email: nina.email, email_verified: true }
	const page = await visitor('backoffice', { ...refused, origin: other.origin })
	other.becomes(known)
	await page.goto('/inloggen')
	await page.getByRole('link', { name: `Inloggen met ${name}` }).click()
	await page.goto(`/deelnemers/${person.personId}/geef`)
	await page.getByRole('button', { name: 'Taal en hulp bij lezen kiezen' }).click()
	await page.waitForURL(`${world().portal}/taal`)

	for (const who of [
		{ ...known, sub: 'someone-else' },
		{ ...known, signedInAgo: 20 * minutes },
	]) {
		other.becomes(who)
		await page.goto(`${other.origin}/deelnemers`)
		await expect(page.getByText('Rahwa')).toHaveCount(0)
		await page.getByRole('link', { name }).click()
		await expect(page).toHaveURL(`${other.origin}/ontgrendelen?mislukt`)
		await expect(page.getByRole('alert')).toBeVisible()
	}

	other.becomes(known)
	await page.getByRole('link', { name }).click()
	await expect(page).toHaveURL(`${other.origin}/deelnemers/${person.personId}/geef?terug`)
	await expect(page.getByRole('status')).toContainText('Je bent terug.')
	await other.close()
})
