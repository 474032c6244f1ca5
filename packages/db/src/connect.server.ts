import postgres from 'postgres'
import { type Db, handleOf } from './client.ts'
import type { Role } from './schema/columns.ts'

/**
 * Who acts, as the database needs to know it for row-level security. `tabletId`: on the tablet of a hall, where the people
 * of that hall are all that the role sees. `representativeId`: who really asks, where that is someone who looks along with
 * `personId`. To the database it is that one who asks, and it opens to them what it opens to them, and nothing of `personId`'s own.
 */
export type Acting = {
	organisationId: string
	personId: string
	role: Role
	tabletId?: string
	representativeId?: string
}

/** A pool under one login role. `withActor` and `withVisitor` are the only ways to a handle. */
export type Connection = {
	/**
	 * Runs `work` in a transaction as this person in this role, at `now` (the machine's clock when left out). Deadlocks are
	 * tried again; anything thrown rolls back.
	 */
	withActor<T>(actor: Acting, work: (db: Db) => Promise<T>, now?: Date): Promise<T>
	/** Runs `work` in a transaction inside an organisation as nobody in particular: before sign-in, or for the worker. */
	withVisitor<T>(organisationId: string, work: (db: Db) => Promise<T>): Promise<T>
	/** The id of the organisation at this host name or with this slug, or null. */
	findOrganisation(hostOrSlug: string): Promise<string | null>
	/** All organisations (worker login only). */
	listOrganisations(): Promise<string[]>
	/** Which kinds of organisation the database holds. */
	organisationKinds(): Promise<('real' | 'demo')[]>
	/** Whether the database answers. */
	reached(): Promise<boolean>
	close(): Promise<void>
}

const tryAgain = new Set(['40P01', '40001'])
const attempts = 4

/** Opens a pool of at most `max` connections. `name` shows in `pg_stat_activity`. */
export function connect(url: string, { name, max = 10 }: { name: string; max?: number }): Connection {
	const options = { max, connect_timeout: 5, connection: { application_name: name }, onnotice: () => {} }
	// Drizzle changes how its client parses dates, so plain queries have a client of their own.
	const client = postgres(url, options)
	const plain = postgres(url, { ...options, max: 2 })
	const db = handleOf(client)

	async function within<T>(settings: Settings, work: (db: Db) => Promise<T>) {
		for (let attempt = 1; ; attempt++) {
			try {
				return await db.transaction(async (tx) => {
					// Sent at once, in front of what `work` asks: one flight instead of two. When it fails, so does all behind it.
					const said = say(tx, settings).execute()
					const [result] = await Promise.all([work(tx), said])
					return result
				})
			} catch (error) {
				if (attempt === attempts || !tryAgain.has(codeOf(error))) throw error
			}
		}
	}

	return {
		withActor: ({ organisationId, personId, role, tabletId, representativeId }, work, now) =>
			within([organisationId, representativeId ?? personId, role, now?.toISOString() ?? '', tabletId ?? ''], work),
		withVisitor: (organisationId, work) => within([organisationId, '', '', '', ''], work),
		findOrganisation: async (wanted) => (await plain`select find_organisation(${wanted}) as id`)[0]?.id ?? null,
		listOrganisations: async () => (await plain`select id from list_organisations() as id`).map((row) => row.id),
		organisationKinds: async () => (await plain`select kind from organisation_kinds() as kind`).map((row) => row.kind),
		reached: () =>
			plain`select 1`.then(
				() => true,
				() => false,
			),
		close: async () => void (await Promise.all([client.end({ timeout: 5 }), plain.end({ timeout: 5 })])),
	}
}

/** What row-level security reads: organisation, person, role, moment and tablet; empty for none. */
type Settings = [organisationId: string, personId: string, role: string, now: string, tabletId: string]

/** Says who acts, for this transaction only, in one round trip. */
function say(db: Db, settings: Settings) {
	const { client } = (db as unknown as { session: { client: postgres.Sql } }).session
	return client.unsafe(
		`select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true),
			set_config('app.role', $3, true), set_config('app.now', $4, true),
			set_config('app.tablet_id', $5, true)`,
		settings,
		{ prepare: true },
	)
}

/** The SQLSTATE of a database error, also when Drizzle wrapped it; empty for anything else. */
export function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return ''
	if ('code' in error && typeof error.code === 'string') return error.code
	return codeOf(error.cause)
}

const away = new Set([
	'ECONNREFUSED',
	'ECONNRESET',
	'CONNECT_TIMEOUT',
	'CONNECTION_CLOSED',
	'CONNECTION_ENDED',
	'CONNECTION_DESTROYED',
	'57P01',
	'57P03',
	'53300',
])

/** What took longer than it may (F5): a statement, waiting for a lock, a transaction; or was in the way of others again and again. */
const tooBusy = new Set(['57014', '55P03', '25P03', '25P04', ...tryAgain])

/** Whether an error says that the database is away or too busy just now: nothing was done, and later it may well work. */
export const isUnavailable = (error: unknown): boolean => away.has(codeOf(error)) || tooBusy.has(codeOf(error))
