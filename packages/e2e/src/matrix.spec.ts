import { type Answer, ask } from './testing/ask.ts'
import type { Database } from './testing/database.ts'
import { expect, test } from './testing/fixtures.ts'
import { backofficePages, type Page, portalPages } from './testing/pages.ts'
import { makeCookies, makeNearAndFar, makeStaff } from './testing/roles.ts'
import { backofficeAddresses, dataAddress, portalAddresses } from './testing/routes.ts'
import { world } from './world/world.ts'

// A2: every route, and the `.data` address of each, x everyone who can ask. The rows: `testing/pages.ts`.

const apps = [
	{ app: 'portal', pages: portalPages, addresses: portalAddresses(), insiders: ['participant'] },
	{ app: 'backoffice', pages: backofficePages, addresses: backofficeAddresses(), insiders: null },
] as const
const nobodys = '01a20000-0000-7000-8000-000000000000'

test('every address of both apps says who gets it', () => {
	for (const { addresses, pages } of apps) expect(addresses.toSorted()).toEqual(Object.keys(pages).toSorted())
})

/** A status, or where an answer leads: a redirect, or at a data address what the router makes one of. */
function outcome({ status, headers, body }: Answer): number | string {
	const led = status === 202 ? /"redirect","([^"]*)"/.exec(body)?.[1] : headers.location
	return led === undefined ? status : String(led)
}

/** Whether someone is signed in to this app: by a session of its own organisation that did not end. */
const isInside = (who: string, insiders: readonly string[] | null) =>
	insiders ? insiders.includes(who) : !/nobody|participant|elsewhere|who left/.test(who)

/** What someone must get of a page that is about somebody they see, if about anybody. */
function expected({ may, gives = 200 }: Page, who: string, inside: boolean): number | string {
	if (may === 'anyone') return gives
	if (!inside) return '/inloggen'
	if (may === 'signed-in') return gives
	return may.some((role) => role === who) ? gives : 403
}

type About = Record<'person' | 'member', string>

const addressOf = (address: string, { about, query }: Page, ids: About) => {
	const id = about === undefined ? nobodys : ids[about]
	return [address.replace(':id', id).replace(':secret', 'x'), query?.(id) ?? ''] as const
}

async function makeIds(database: Database): Promise<Record<'same' | 'other' | 'elsewhere' | 'absent', About>> {
	const { same, other, elsewhere } = await makeNearAndFar(database)
	const member = (await makeStaff(database)).get('work_supervisor')?.personId ?? ''
	return {
		same: { person: same.personId, member },
		other: { person: other.personId, member },
		elsewhere: { person: elsewhere.personId, member: world().otherAdministratorId },
		absent: { person: nobodys, member: nobodys },
	}
}

for (const { app, pages, insiders } of apps)
	test(`${app}: every page, and its data, is for those named and for nobody else (A2)`, async ({ database }) => {
		test.slow()
		const cookies = await makeCookies(database)
		const { same } = await makeIds(database)
		for (const [address, page] of Object.entries(pages)) {
			const [path, query] = addressOf(address, page, same)
			for (const where of [path, dataAddress(path)])
				await Promise.all(
					[...cookies].map(async ([who, cookie]) => {
						const wanted = String(expected(page, who, isInside(who, insiders)))
						const got = outcome(await ask(world()[app], where + query, { cookie }))
						expect(String(got).replace('?even-weg', ''), `${where} as ${who}`).toBe(wanted)
					}),
				)
		}
	})

const inside = Object.entries(backofficePages).filter(([, { may }]) => may !== 'anyone')

test('a form that is sent to a page opens nothing for whom it is not', async ({ database }) => {
	test.slow()
	const cookies = await makeCookies(database)
	const { same } = await makeIds(database)
	for (const [address, page] of inside) {
		const [path] = addressOf(address, page, same)
		await Promise.all(
			[...cookies].map(async ([who, cookie]) => {
				const got = outcome(await ask(world().backoffice, path, { cookie, form: {} }))
				const isIn = isInside(who, null)
				const may = page.may === 'signed-in' || (page.may as readonly string[]).includes(who)
				expect(isIn ? may || got !== 200 : String(got).startsWith('/inloggen'), `${path} as ${who}: ${got}`).toBe(true)
			}),
		)
	}
})

/** Without what differs in every answer: who was asked for, one-time keys and numbers. */
const compared = ({ status, headers, body }: Answer) => ({
	status,
	location: headers.location,
	body: body.replaceAll(/nonce(=|":)"[^"]+"|[0-9a-f-]{36}/g, ''),
})

test('whoever a role does not see, and whoever is of elsewhere, answers letter by letter like nobody', async ({
	database,
}) => {
	test.slow()
	const cookies = await makeCookies(database)
	const ids = await makeIds(database)
	const about = inside.filter(([, page]) => page.about && page.gives === undefined)
	expect(about.length).toBeGreaterThan(5)
	for (const [address, page] of about)
		for (const role of page.may) {
			const cookie = cookies.get(role)
			const answer = async (whose: About, at = (path: string) => path) => {
				const [path, query] = addressOf(address, page, whose)
				return ask(world().backoffice, at(path) + query, { cookie })
			}
			const hidden = [ids.elsewhere, ...(role === 'coach' ? [ids.other] : [])]
			for (const at of [(path: string) => path, dataAddress]) {
				const absent = compared(await answer(ids.absent, at))
				expect(absent.status, address).toBe(404)
				for (const whose of hidden) expect(compared(await answer(whose, at)), `${address} as ${role}`).toEqual(absent)
				if (role !== 'coach') expect((await answer(ids.other, at)).status, `${address} as ${role}`).toBe(200)
			}
		}
})
