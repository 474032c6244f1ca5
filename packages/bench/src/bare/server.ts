import { createServer, type ServerResponse } from 'node:http'
import { readSetup } from '../setup.ts'
import { cut, fill } from './answer.ts'
import { openPools, readPage } from './read-page.ts'
import type { BareSetup } from './start.ts'

/*
 * What the portal is held against: `node:http` and postgres.js, nothing else. It looks the session up under the auth
 * login, runs the page's statements under the portal's login with row-level security, and answers the portal's bytes.
 */
const { urls, recorded, answer, headers, now } = readSetup() as BareSetup
const pools = openPools(urls)
let pieces: ReturnType<typeof cut> | undefined

async function respond(cookie: string, res: ServerResponse) {
	const rows = await readPage(pools, recorded, cookie, now)
	if (rows === null) return res.writeHead(302, { location: '/inloggen' }).end()
	pieces ??= cut(answer, rows)
	const body = Buffer.from(fill(pieces, rows))
	return res.writeHead(200, { ...headers, 'content-length': body.byteLength }).end(body)
}

createServer((req, res) => {
	if (req.url === '/health') res.end('ok')
	else respond(req.headers.cookie ?? '', res).catch((error: Error) => res.writeHead(500).end(error.message))
}).listen(Number(process.env.PORT))
