import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import postgres from 'postgres'
import { readSetup } from '../setup.ts'
import { cut, fill, type Rows } from './page.ts'
import type { Statement } from './record.ts'
import { setActor } from './set-actor.ts'
import type { TodaySetup } from './today-setup.ts'

/**
 * What the portal is held against: `node:http` and postgres.js, nothing else. It looks the session up under the auth
 * login, runs the page's statements under the portal's login with row-level security, and answers the portal's bytes.
 */
const { urls, recorded, page, headers, now } = readSetup<TodaySetup>()
const auth = postgres(urls.auth, { max: 5 })
const portal = postgres(urls.portal, { max: 10 })
let pieces: ReturnType<typeof cut> | undefined

type Known = Partial<Record<'organisationId' | 'personId' | 'tokenHash', string>>

function run(client: postgres.Sql, acting: string[], statements: readonly Statement[], known: Known): Promise<Rows> {
	const values = ({ parameters }: Statement) =>
		parameters.map((one) => ('name' in one ? (known[one.name] ?? null) : one.constant)) as never[]
	return client.begin(async (tx) => {
		await tx.unsafe(setActor, acting, { prepare: true })
		const rows: Rows[number][] = []
		for (const statement of statements) {
			rows.push(await tx.unsafe(statement.text, values(statement), { prepare: true }).values())
		}
		return rows
	}) as Promise<Rows>
}

async function answer(cookie: string, res: ServerResponse) {
	const [, organisationId = '', secret = ''] = /__Host-portal=([0-9a-f-]{36})\.([a-z2-7]{40})/.exec(cookie) ?? []
	const tokenHash = createHash('sha256').update(secret).digest('base64url')
	const [sessions] = await run(auth, [organisationId, '', ''], recorded.session, { organisationId, tokenHash })
	const [personId, role, , endsAt, holder] = sessions?.[0] ?? []
	if (holder !== personId || !(endsAt instanceof Date) || endsAt.getTime() < now) return void res.writeHead(302).end()
	const acting = [organisationId, String(personId), String(role)]
	const rows = await run(portal, acting, recorded.today, { organisationId, personId: String(personId) })
	pieces ??= cut(page, rows)
	const body = Buffer.from(fill(pieces, rows))
	res.writeHead(200, { ...headers, 'content-length': body.byteLength }).end(body)
}

createServer((req, res) => {
	if (req.url === '/health') return void res.end('ok')
	answer(req.headers.cookie ?? '', res).catch((error: Error) => res.writeHead(500).end(error.message))
}).listen(Number(process.env.PORT), '127.0.0.1')
