import { randomUUID } from 'node:crypto'
import type { Connection } from '@repo/db/connect'
import type { Actor } from '@repo/domain/context'
import { endSession } from './end-session.ts'
import { lifeCycle } from './life-cycle.ts'
import { type App, endOf, type Means } from './lifetimes.ts'
import type { Attributes } from './session-adapter.ts'
import { writeSessionCookie } from './session-cookie.ts'

/** What a session hangs on, and what is known of how its person proved to be there. */
type On = Partial<
	Pick<Attributes, 'deviceId' | 'cardId' | 'kioskId' | 'representsId' | 'handedFromId' | 'task' | 'checkedAt' | 'acr'>
>

/**
 * Whom to sign in, to which app and with what, and what this browser presented: its old session there ends. `endsAt`: sooner
 * than a session of these means lasts.
 */
type Start = Actor & On & { app: App; means: Means; cookieHeader: string | null; now: Date; endsAt?: Date }

const onNothing = {
	deviceId: null,
	cardId: null,
	kioskId: null,
	representsId: null,
	handedFromId: null,
	task: null,
	checkedAt: null,
	acr: null,
}

/**
 * Starts a session with a new secret and gives the `Set-Cookie` value and the session's id (the cookie's secret is never
 * told otherwise). Throws for a person that does not exist.
 */
export async function startSession(
	connection: Connection,
	start: Start,
): Promise<{ cookie: string; sessionId: string }> {
	const { organisationId, personId, app, now, means, endsAt, cookieHeader: _, ...rest } = start
	const latest = endOf(app, means, now)
	await endSession(connection, start)
	const sessionId = randomUUID()
	const times = { startedAt: now, seenAt: now, endsAt: endsAt && endsAt < latest ? endsAt : latest, lockedAt: null }
	const { id: secret } = await connection.withVisitor(organisationId, (db) =>
		lifeCycle(db, { organisationId, app, now }).createSession(personId, {
			...onNothing,
			...rest,
			...times,
			sessionId,
			means,
		}),
	)
	return { cookie: writeSessionCookie({ organisationId, secret }, app, means), sessionId }
}
