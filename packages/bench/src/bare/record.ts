import { createHash } from 'node:crypto'
import { lifeCycle } from '@repo/auth/life-cycle'
import { readSessionCookie } from '@repo/auth/session-cookie'
import { type Db, handleOf } from '@repo/db/client'
import type { Urls } from '@repo/db/setup'
import type { Actor } from '@repo/domain/context'
import { getToday } from '@repo/domain/schedule/get-today'
import postgres from 'postgres'
import { now, type Reader } from '../reader.ts'

/** One statement as our own code sends it; each parameter is a name that the bare server knows, or a constant. */
export type Statement = { text: string; parameters: Parameter[] }

/** What comes from the cookie and the session, by name. */
export type Known = 'organisationId' | 'personId' | 'tokenHash'
type Parameter = { name: Known } | { constant: unknown }

/** The statements of the session look-up and of the page, in order, without begin, who acts and commit. */
export type Recorded = { session: Statement[]; today: Statement[] }

/** Lets the session look-up and the domain run once, and writes down which SQL they send: the bare server sends the same. */
export async function record(urls: Urls, { actor, cookie }: Reader): Promise<Recorded> {
	const { organisationId, personId } = actor
	const secret = readSessionCookie(cookie, 'portal')?.secret ?? ''
	const tokenHash = createHash('sha256').update(secret).digest('base64url')
	const names = new Map<unknown, Known>([
		[organisationId, 'organisationId'],
		[personId, 'personId'],
		[tokenHash, 'tokenHash'],
	])
	const named = (value: unknown): Parameter => {
		const name = names.get(value)
		return name === undefined ? { constant: value } : { name }
	}
	const told = (heard: Heard[]) => heard.map(({ text, parameters }) => ({ text, parameters: parameters.map(named) }))
	const session = await listen(urls.auth, { organisationId, personId: '', role: '' }, (db) =>
		lifeCycle(db, { organisationId, app: 'portal', now }).validateSession(secret),
	)
	return { session: told(session), today: told(await recordToday(urls, actor)) }
}

/** The statements of Vandaag as the domain sends them for this person. */
export function recordToday(urls: Urls, actor: Actor): Promise<Heard[]> {
	return listen(urls.portal, actor, (db) => getToday({ db, actor, now }))
}

/** A statement as it went to the database. */
export type Heard = { text: string; parameters: readonly unknown[] }
type Acting = { organisationId: string; personId: string; role: string }

/** Runs `work` once under this login as this person, and gives the statements that went to the database. */
async function listen(url: string, { organisationId, personId, role }: Acting, work: (db: Db) => Promise<unknown>) {
	const heard: Heard[] = []
	const client = postgres(url, {
		max: 1,
		fetch_types: false,
		connection: {
			'app.organisation_id': organisationId,
			'app.person_id': personId,
			'app.role': role,
			'app.now': now.toISOString(),
		},
		debug: (_, text, parameters) => void heard.push({ text, parameters }),
	})
	try {
		await work(handleOf(client))
	} finally {
		await client.end({ timeout: 5 })
	}
	return heard
}
