import { addReferralChannels } from '@repo/domain/enrolment/add-referral-channels'
import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { asOwner } from '@repo/domain/organisation/as-owner'
import type { Page } from '@playwright/test'
import { ask } from '../testing/ask.ts'
import type { Database } from '../testing/database.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant, type Participant, startSessionOf } from '../testing/people.ts'
import { backofficeAddresses, portalAddresses } from '../testing/routes.ts'
import { inviteByPages } from '../testing/staff-account.ts'
import { wordsIn } from '../testing/words.ts'
import { world } from '../world/world.ts'
import { personal, onPurpose, withoutPeople } from './columns.ts'
import { makeSearch } from './find-leaks.ts'
import { listTextColumns, mark, readCanaries } from './read-canaries.ts'

test('every column with text holds people, who are looked for, or says why there is nobody in it', async () => {
	const known = [...Object.keys(personal), ...Object.keys(withoutPeople), ...Object.keys(onPurpose)]
	const dates = ['person_birth.born_on', 'referral.born_on']
	const columns = await listTextColumns(world().urls.migration)

	expect(known.toSorted()).toEqual([...columns, ...dates].toSorted())
})

/** What nobody types, for the columns that no page fills. */
const fillBehind = ({ personId, organisationId }: Participant) =>
	asOwner(world().urls.migration, async (db) => {
		await db.execute(`insert into person_birth (organisation_id, person_id, born_on)
			values ('${organisationId}', '${personId}', '1961-04-23')`)
		await db.execute(`update staff set phone = '06-48159263' where name like '${mark}%'`)
		await db.execute(`insert into identity (organisation_id, issuer, subject, person_id, linked_at)
			select organisation_id, 'https://sign-in.example.org', '${mark}-onderwerp', person_id, now() from staff
			where name like '${mark}%'`)
		await db.execute(`with kin as (insert into person (organisation_id, name, called_by, reads_in, reading_support, represents, created_at)
			values ('${organisationId}', 'Moeder ${mark}', '${mark}moe', 'nl', 'none', true, now()) returning organisation_id, id, name, called_by)
			insert into representative (organisation_id, id, person_id, name, called_by, relation, "from", until, named_by_id)
			select organisation_id, id, '${personId}', name, called_by, 'court_mentor', '2026-01-01', '2026-06-30', '${personId}' from kin`)
		for (const restricted of [false, true]) await db.execute(sent({ personId, organisationId }, restricted))
	})

/** Someone is sent by an open road or by a restricted one, with how to reach them. */
const sent = ({ personId, organisationId }: Pick<Participant, 'personId' | 'organisationId'>, restricted: boolean) => `
	with sent as (insert into referral (organisation_id, state, referrer_id, name, wishes, missing, state_since, written_at)
		values ('${organisationId}', 'draft', '${personId}', 'Gestuurde ${mark}', '{}', '{}', now(), now()) returning organisation_id, id),
	contact as (insert into referral_contact (organisation_id, referral_id, phone, email, emergency_name, emergency_phone)
		select organisation_id, id, '06-48159264', 'gestuurd-${mark}@example.org', 'Tante ${mark}', '06-48159265' from sent),
	origin as (insert into referral_origin (organisation_id, referral_id, channel_code, restricted)
		select organisation_id, id, ${restricted ? 'null' : `'${mark}-open'`}, ${restricted} from sent returning organisation_id, referral_id)
	insert into referral_restricted_channel (organisation_id, referral_id, channel_code)
		select organisation_id, referral_id, '${mark}-dicht' from origin where ${restricted}`

/** Enrols someone who came by an open road and by a restricted one. */
async function enrol(database: Database, { personId }: Participant) {
	const roads = [false, true].map((restricted) => ({
		code: `${mark}-${restricted ? 'dicht' : 'open'}`,
		name: `De weg van de ${mark}`,
		restricted,
	}))
	await database.asStaff(await database.demoActor('A01'), async (ctx) => {
		await addReferralChannels(ctx, roads)
		const product = 'gon_day_activity'
		await enrolPeople(ctx, [
			{ personId, product, from: '2026-01-01', until: '2026-03-31', channelCode: roads[0]?.code },
		])
		await enrolPeople(ctx, [{ personId, product, from: '2026-04-01', channelCode: roads[1]?.code }])
	})
}

/** Types something of one's own into every page with a form that keeps it. */
async function typeEverywhere(database: Database, participant: Participant, phone: Page, pages: Staff) {
	await phone.goto('/wie-zag-mijn-gegevens/vraag')
	await phone.getByRole('textbox', { name: 'Jouw vraag' }).fill(`Wie is de ${mark} van het vragen?`)
	await phone.getByRole('button', { name: 'Stuur je vraag' }).click()
	await expect(phone.getByRole('status')).toBeVisible()
	await phone.goto('/taal/staat-er-niet-bij')
	await phone.getByRole('textbox').fill(`${mark}s`)
	await phone.getByRole('button', { name: wordsIn('nl')('language.missing.action.send').text }).click()
	await expect(phone).not.toHaveURL('/taal/staat-er-niet-bij')

	await pages.coach.goto('/deelnemers/open-met-reden')
	await pages.coach.getByRole('searchbox').fill(participant.name)
	await pages.coach.getByRole('button', { name: 'Zoek' }).click()
	await pages.coach.getByRole('radio', { name: participant.name }).check()
	await pages.coach.getByRole('radio').last().check()
	await pages.coach.getByRole('textbox', { name: 'Leg' }).fill(`Om de ${mark} te zien vliegen.`)
	await pages.coach.getByRole('button', { name: 'Open' }).click()
	await pages.coach.waitForURL(`**/deelnemers/${participant.personId}`)

	await pages.privacyOfficer.goto('/inzage/vragen')
	const question = pages.privacyOfficer.getByRole('article').filter({ hasText: mark })
	await question.getByRole('textbox').fill(`De ${mark} van het antwoord.`)
	await question.getByRole('button').click()
	await expect(pages.privacyOfficer.getByRole('status')).toBeVisible()
	await inviteByPages(pages.administrator, { name: `${mark} van het Werk`, email: `${mark}@example.org` })
	await enrol(database, participant)
	await fillBehind(participant)
}

type Staff = { coach: Page; privacyOfficer: Page; administrator: Page }

test('the canary is in every column of people, is on the pages, and goes by every address of both apps', async ({
	staff,
	someone,
	database,
}) => {
	const { urls } = world()
	const participant = await makeParticipant(database, { name: `Vogelina ${mark}`, coach: 'C01' })
	const [allow, address] = [/status of 4\d\d/, '203.0.113.198']
	const phone = await someone(participant, { allow, reads: 'nl' })
	const pages = {
		coach: await staff('C02', { allow, address }),
		privacyOfficer: await staff('F01', { allow }),
		administrator: await staff('A01', { allow }),
	}
	await typeEverywhere(database, participant, phone, pages)

	const canaries = await readCanaries(urls.migration)
	const columns = Object.keys(personal)
	const telling = canaries.filter((canary) => makeSearch([canary])({ kind: '', where: '', text: canary.value }).length)
	expect(columns.filter((column) => !telling.some((canary) => canary.column === column))).toEqual([])

	for (const path of ['/', '/rooster', '/wie-zag-mijn-gegevens', '/apparaten']) await phone.goto(path)
	await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
	await pages.coach.goto(`/planning?persoon=${participant.personId}`)
	await expect(pages.coach.getByRole('heading', { name: `Week van ${participant.name}` })).toBeVisible()
	const cookies = {
		portal: await startSessionOf(database, participant),
		backoffice: await startSessionOf(database, await database.demoActor('C02')),
	}
	for (const app of ['portal', 'backoffice'] as const)
		for (const address of { portal: portalAddresses(), backoffice: backofficeAddresses() }[app]) {
			const path = address.replace(/:id/, participant.personId).replace(/:\w+|\*/, 'bestaat-niet')
			await ask(world()[app], path, { cookie: cookies[app] })
			if (!path.startsWith('/uitloggen')) await ask(world()[app], path, { cookie: cookies[app], form: typed })
		}
})

/** The canary's name in every field that any form has. */
const typed = Object.fromEntries(
	['zoek', 'name', 'email', 'text', 'other', 'code', 'pincode', 'personId', 'naar', 'to'].map((name) => [name, mark]),
)
