import { startSession } from '@repo/auth/start-session'
import { connect } from '@repo/db/connect'
import { compare, sidesTold } from './compare.ts'
import { ask, type Target } from './load.ts'
import { told } from './measure.ts'
import { startPortal } from './portal.ts'
import { now } from './reader.ts'
import { type Row, runAlone } from './report.ts'
import { type Loaded } from './scale/load-organisations.ts'
import { pickPeople } from './scale/pick-people.ts'
import { type Sizes, withSizes } from './scale/sizes.ts'
import { type Server, withServers } from './serve.ts'

const readers = 200
const goal = 1.3

/** The whole request for Vandaag with 150,000 people in the database against 550, by many readers in turn. */
export async function todayAtScale({ small, big }: Sizes): Promise<Row[]> {
	const slugs = { small: 'bench-1', big: 'bench-30' }
	return withServers([startPortal(small.urls, slugs.small), startPortal(big.urls, slugs.big)], async ([few, many]) => {
		const ours = await targetOf(many, big, slugs.big)
		const theirs = await targetOf(few, small, slugs.small)
		const result = await compare(ours, theirs)
		const { body } = await ask(ours)
		return [
			{
				row: 'Vandaag at 150,000 people / 550, CPU per request',
				goal: `<= ${goal}x`,
				measured: `${told(result.cpu)}x`,
				met: result.cpu.median <= goal,
				load: result.load,
				notes: [
					`${readers} readers in turn, ${body.byteLength} bytes; requests a second ${told(result.perSecond)}x`,
					...sidesTold(result, ['150,000', '550']),
				],
			},
		]
	})
}

async function targetOf({ pid, origin }: Server, loaded: Loaded, slug: string): Promise<Target> {
	const auth = connect(loaded.urls.auth, { name: 'bench', max: 1 })
	try {
		const organisationId = (await auth.findOrganisation(slug)) ?? ''
		const cookies: string[] = []
		for (const actor of await pickPeople(loaded, [organisationId], readers)) {
			const { cookie } = await startSession(auth, { ...actor, app: 'portal', means: 'phone', cookieHeader: null, now })
			cookies.push(`${cookie.split(';')[0]}; __Host-language=nl`)
		}
		return { name: slug, pid, url: `${origin}/`, cookies }
	} finally {
		await auth.close()
	}
}

if (import.meta.main) await runAlone(() => withSizes(todayAtScale))
