import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import postgres from 'postgres'
import { readSetup } from '../setup.ts'
import { cut, fill, type Rows } from './answer.ts'
import type { Known, Statement } from './record.ts'
import { setActor } from './set-actor.ts'
import type { BareSetup } from './start.ts'

/*
 * What the portal is held against: `node:http` and postgres.js, nothing else. It looks the session up under the auth
 * login, runs the page's statements under the portal's login with row-level security, and answers the portal's bytes.
 */
const { urls, recorded, answer, headers, now } = readSetup<BareSetup>()
const auth = postgres(urls.auth, { max: 5 })
const portal = postgres(urls.portal, { max: 10 })
let pieces: ReturnType<typeof cut> | undefined

type Acting = [organisationId: string, personId: string, role: string, now: string]
type Values = Partial<Record<Known, string>>

/** In one transaction: who acts, and then the statements. */
async function run(client: postgres.Sql, acting: Acting, statements: readonly Statement[], values: Values): Promise<Rows> {
	const bound = ({ parameters }: Statement) =>
		parameters.map((one) => ('name' in one ? values[one.name] : one.constant)) as string[]
	const rows: Rows[number][] = []
	await client.begin(async (tx) => {
		await tx.unsafe(setActor, acting, { prepare: true })
		for (const statement of statements) {
			rows.push(await tx.unsafe(statement.text, bound(statement), { prepare: true }).values())
		}
	})
	return rows
}

async function respond(cookie: string, res: ServerResponse) {
	const [, organisationId = '', secret = ''] = /__Host-portal=([0-9a-f-]{36})\.([a-z2-7]{40})/.exec(cookie) ?? []
	const tokenHash = createHash('sha256').update(secret).digest('base64url')
	const [sessions] = await run(auth, [organisationId, '', '', ''], recorded.session, { organisationId, tokenHash })
	const [person, role, , endsAt, holder] = sessions?.[0] ?? []
	if (holder !== person || !(endsAt instanceof Date) || endsAt.getTime() < now) return res.writeHead(302).end()
	const personId = String(person)
	const acting: Acting = [organisationId, personId, String(role), new Date(now).toISOString()]
	const rows = await run(portal, acting, recorded.today, { organisationId, personId })
	pieces ??= cut(answer, rows)
	const body = Buffer.from(fill(pieces, rows))
	return res.writeHead(200, { ...headers, 'content-length': body.byteLength }).end(body)
}

createServer((req, res) => {
	if (req.url === '/health') res.end('ok')
	else respond(req.headers.cookie ?? '', res).catch((error: Error) => res.writeHead(500).end(error.message))
}).listen(Number(process.env.PORT))
