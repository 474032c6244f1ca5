import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import postgres from 'postgres'

/** What the benchmark wrote down: the elements of the page, and the statements that the portal sends. */
const setup = process.env.BENCH_SETUP ? JSON.parse(readFileSync(process.env.BENCH_SETUP, 'utf8')) : { tree: [] }
export const tree = setup.tree

// One pool per process, also when the bundler gives a module to more than one entry.
const pools = (globalThis.benchPools ??= setup.urls && {
	auth: postgres(setup.urls.auth, { max: 5 }),
	portal: postgres(setup.urls.portal, { max: 10 }),
})

/** In one transaction and one flight: who acts, and then the statements. */
function run(client, acting, statements, known) {
	return client.begin(async (tx) => {
		const said = tx.unsafe(setup.setActor, acting, { prepare: true }).execute()
		const values = (parameters) => parameters.map((one) => ('name' in one ? known[one.name] : one.constant))
		const asked = statements.map((one) => tx.unsafe(one.text, values(one.parameters), { prepare: true }).values())
		const rows = await Promise.all(asked)
		await said
		return rows
	})
}

/** The rows of the page for whoever presents this session, or null for nobody. */
export async function readToday(session) {
	const [, organisationId = '', secret = ''] = /^([0-9a-f-]{36})\.([a-z2-7]{40})$/.exec(session) ?? []
	const tokenHash = createHash('sha256').update(secret).digest('base64url')
	const acting = [organisationId, '', '', '']
	const [sessions] = await run(pools.auth, acting, setup.recorded.session, { organisationId, tokenHash })
	const [personId, role, , endsAt, holder] = sessions[0] ?? []
	if (holder !== personId || !(endsAt?.getTime() >= setup.now)) return null
	const who = [organisationId, personId, role, new Date(setup.now).toISOString()]
	return run(pools.portal, who, setup.recorded.today, { organisationId, personId })
}
