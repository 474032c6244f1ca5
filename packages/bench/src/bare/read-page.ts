import { createHash } from 'node:crypto'
import postgres from 'postgres'
import type { Rows } from './answer.ts'
import type { Known, Recorded, Statement } from './record.ts'
import { setActor } from './set-actor.ts'

/** The pools of the two logins, as large as the portal's. */
export type Pools = { auth: postgres.Sql; portal: postgres.Sql }

/** Opens them, with postgres.js as it comes. */
export function openPools(urls: Record<keyof Pools, string>): Pools {
	return { auth: postgres(urls.auth, { max: 5 }), portal: postgres(urls.portal, { max: 10 }) }
}

type Acting = [organisationId: string, personId: string, role: string, now: string]
type Values = Partial<Record<Known, string>>

/** Looks the session of a `Cookie` header up and reads the rows of its page, in two transactions; null for nobody. */
export async function readPage(pools: Pools, recorded: Recorded, cookie: string, now: number): Promise<Rows | null> {
	const [, organisationId = '', secret = ''] = /__Host-portal=([0-9a-f-]{36})\.([a-z2-7]{40})/.exec(cookie) ?? []
	const tokenHash = createHash('sha256').update(secret).digest('base64url')
	const nobody: Acting = [organisationId, '', '', '']
	const [sessions] = await run(pools.auth, nobody, recorded.session, { organisationId, tokenHash })
	const [person, role, , endsAt, holder] = sessions?.[0] ?? []
	if (holder !== person || !(endsAt instanceof Date) || endsAt.getTime() < now) return null
	const personId = String(person)
	const acting: Acting = [organisationId, personId, String(role), new Date(now).toISOString()]
	return run(pools.portal, acting, recorded.today, { organisationId, personId })
}

/** In one transaction and one flight: who acts, and then the statements. */
async function run(
	client: postgres.Sql,
	acting: Acting,
	statements: readonly Statement[],
	values: Values,
): Promise<Rows> {
	const bound = ({ parameters }: Statement) =>
		parameters.map((one) => ('name' in one ? values[one.name] : one.constant)) as string[]
	let rows: Rows = []
	await client.begin(async (tx) => {
		const said = tx.unsafe(setActor, acting, { prepare: true }).execute()
		const asked = statements.map((one) => tx.unsafe(one.text, bound(one), { prepare: true }).values())
		rows = await Promise.all(asked)
		await said
	})
	return rows
}
