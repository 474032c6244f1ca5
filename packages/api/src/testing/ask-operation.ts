import { keysFrom } from '@repo/auth/keys'
import { makeSecret } from '@repo/auth/secret'
import type { Connection } from '@repo/db/connect'
import type { TestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { mondayEarly } from '@repo/domain/testing/make'
import { createApi as createBackoffice, handleTrpc as handleBackoffice } from '../backoffice.ts'
import { createApi as createPortal, handleTrpc as handlePortal } from '../portal.ts'
import type { RequestContext } from '../trpc.ts'

/** Which operation of which app. */
export type Which = { app: 'portal' | 'backoffice'; operation: string }

/** Who asks, where, and with how much opened. */
export type Asking = { organisationId: string; actor: Actor | null; opened?: RequestContext['opened'] }

const keys = keysFrom(makeSecret())

/** The context of a request, at seven o'clock on a Monday. */
export const contextOf = (db: TestDb, app: Which['app'], { opened = 'grave', ...who }: Asking): RequestContext => ({
	...who,
	connection: db[app],
	visitors: db.auth,
	now: mondayEarly,
	address: '192.0.2.7',
	sessionId: who.actor && crypto.randomUUID(),
	opened,
	keys,
})

/** Calls an operation in process, as loaders and actions do; answers its status and what it gave. */
export function askInProcess(context: RequestContext, { app, operation }: Which, input: unknown) {
	const api: unknown = app === 'portal' ? createPortal(context) : createBackoffice(context)
	const call = operation.split('.').reduce((on, name) => (on as Record<string, unknown>)[name], api)
	return (call as (input: unknown) => Promise<unknown>)(input).then(
		(output) => ({ status: 200, output }),
		(refused: unknown) => {
			if (refused instanceof Response) return { status: refused.status, output: undefined }
			throw refused
		},
	)
}

/** Calls an operation over HTTP; answers its status and the body, letter by letter. */
export async function askOverHttp(context: RequestContext, { app, operation }: Which, change: boolean, input: unknown) {
	const handle = app === 'portal' ? handlePortal : handleBackoffice
	const address = `http://localhost/trpc/${operation}`
	const body = JSON.stringify(input)
	const request =
		change || body !== undefined
			? new Request(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
			: new Request(address)
	const response = await handle(request, context)
	return { status: response.status, body: await response.text() }
}

/** The same pool, on which everything that is done is undone: however often one asks, the world stays as it is. */
export const undoing = (connection: Connection): Connection => ({
	...connection,
	withActor: async (actor, work, now) => {
		let done: { result: Awaited<ReturnType<typeof work>> } | undefined
		const undo = new Error('undone')
		await connection
			.withActor(
				actor,
				async (db) => {
					done = { result: await work(db) }
					throw undo
				},
				now,
			)
			.catch((error: unknown) => {
				if (error !== undo) throw error
			})
		if (done === undefined) throw undo
		return done.result
	},
})
