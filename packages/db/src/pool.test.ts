import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, expect, test, vi } from 'vitest'
import { codeOf, connect } from './connect.server.ts'
import { organisation, person } from './schema.server.ts'
import { useTestDb } from './testing.ts'

// A4: ten thousand transactions of sixty organisations over a pool of four, a fifth of them aborted, and backends killed under
// them. No transaction may ever see a row of another organisation, or who acted in the one before it.
const db = await useTestDb()
const at = new Date('2026-11-23T08:00:00Z')
const organisations = Array.from({ length: 60 }, () => randomUUID())
const transactions = 10_000

vi.setConfig({ testTimeout: 300_000 })

const pool = connect(db.urls.backoffice, { name: 'pool of four', max: 4 })
const killer = postgres(db.urls.backoffice, { max: 1, onnotice: () => {} })
afterAll(async () => {
	await pool.close()
	await killer.end({ timeout: 5 })
})

await db.owner
	.insert(organisation)
	.values(organisations.map((id) => ({ id, slug: id, name: id, kind: 'real' as const, createdAt: at })))
await db.owner.insert(person).values(
	organisations.map((id) => ({
		organisationId: id,
		id,
		name: id,
		calledBy: id,
		readsIn: 'nl' as const,
		readingSupport: 'none' as const,
		createdAt: at,
	})),
)

/** What one transaction finds: who it is, and whose rows it sees. */
const look = sql`select app_organisation() as mine, app_person() as me, app_role() as role,
	(select array_agg(distinct organisation_id) from person) as seen`
type Found = { mine: string | null; me: string | null; role: string | null; seen: string[] | null }

const ways = ['read', 'read', 'read', 'throw', 'error', 'visitor', 'timeout', 'read', 'read', 'read'] as const
type Step = { way: (typeof ways)[number]; organisationId: string }
class Thrown extends Error {}

/** Runs one transaction and says what it saw; null when it ended in an error, as some are meant to. */
async function run({ way, organisationId }: Step): Promise<Found | null> {
	const actor = { organisationId, personId: organisationId, role: 'planner' } as const
	let found: Found | null = null
	const work = async (handle: Parameters<Parameters<typeof pool.withActor>[1]>[0]) => {
		found = (await handle.execute<Found>(look))[0] ?? null
		if (way === 'throw') throw new Thrown()
		if (way === 'error') await handle.execute(sql`select 1 / 0`)
		if (way === 'timeout') {
			await handle.execute(sql`set local statement_timeout = 1`)
			await handle.execute(sql`select pg_sleep(1)`)
		}
	}
	const ran = way === 'visitor' ? pool.withVisitor(organisationId, work) : pool.withActor(actor, work)
	await ran.catch((error: unknown) => {
		if (!(error instanceof Thrown) && codeOf(error) === '') throw error
	})
	return found
}

/** Ends one backend of the pool, whatever it is doing. */
const kill = () => killer`
	select pg_terminate_backend(pid) from pg_stat_activity
	where application_name = 'pool of four' and pid <> pg_backend_pid() order by random() limit 1`

test('no transaction sees another organisation, or who acted before it on the same connection', async () => {
	const [step] = fc.sample(
		fc.array(fc.record({ way: fc.constantFrom(...ways), organisationId: fc.constantFrom(...organisations) }), {
			minLength: transactions,
			maxLength: transactions,
			size: 'max',
		}),
		{ numRuns: 1, seed: 20_261_123 },
	)
	const steps = step ?? []
	const answers: { step: Step; found: Found | null }[] = []
	const queue = steps[Symbol.iterator]()
	let killed = 0
	const worker = async () => {
		for (const next of queue) {
			answers.push({ step: next, found: await run(next) })
			if (answers.length % 100 === 0) killed += (await kill()).length
		}
	}
	await Promise.all(Array.from({ length: 16 }, worker))

	const foreign = answers.filter(
		({ step, found }) =>
			found !== null &&
			(found.mine !== step.organisationId ||
				found.me !== (step.way === 'visitor' ? null : step.organisationId) ||
				(found.seen ?? []).some((id) => id !== step.organisationId)),
	)
	expect(answers).toHaveLength(transactions)
	expect(killed).toBeGreaterThan(50)
	expect(foreign).toEqual([])
	const seen = answers.filter(({ found }) => found !== null)
	expect(seen.length).toBeGreaterThan(transactions / 2)
	expect(seen.filter(({ step, found }) => step.way === 'read' && found?.seen?.length === 1).length).toBeGreaterThan(
		transactions / 4,
	)
})

test('outside a transaction of ours nobody is set, and nothing is seen', async () => {
	const raw = postgres(db.urls.backoffice, { max: 4, onnotice: () => {} })
	const rows = await Promise.all(
		Array.from(
			{ length: 8 },
			() => raw`select app_organisation() as mine, (select count(*)::int from person) as people`,
		),
	)
	await raw.end({ timeout: 5 })

	expect(rows.flatMap((found) => [...found])).toEqual(Array.from({ length: 8 }, () => ({ mine: null, people: 0 })))
})
