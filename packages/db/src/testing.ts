import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll } from 'vitest'
import { type Db, handleOf } from './client.ts'
import { connect, type Connection } from './connect.server.ts'
import { listMigrations } from './migrate.ts'
import { prepareDatabase, type Urls } from './setup.ts'

/** A database of one test file: a connection per login, and the owner's handle for arranging. */
export type TestDb = Record<'portal' | 'backoffice' | 'worker' | 'auth', Connection> & { owner: Db; urls: Urls }

/**
 * Gives this test file its own migrated database, cloned from a template on the test cluster, and drops it afterwards.
 * Real roles, real row-level security, real triggers: races and rights are tested as they will run.
 */
export async function useTestDb(): Promise<TestDb> {
	const cluster = process.env.TEST_DATABASE_URL
	if (cluster === undefined)
		throw new Error('No test cluster: is `testing-cluster` a globalSetup of this vitest config?')
	const template = await ensureTemplate(cluster)
	const name = `test_${randomBytes(8).toString('hex')}`
	await alone(cluster, (admin) => admin.unsafe(`create database ${name} template ${template.name} strategy file_copy`))
	const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
	const urls = Object.fromEntries(Object.entries(template.urls).map(([login, url]) => [login, at(url)])) as Urls
	const open = (login: keyof Urls) => connect(urls[login], { name: `test ${login}`, max: 8 })
	const connections = {
		portal: open('portal'),
		backoffice: open('backoffice'),
		worker: open('worker'),
		auth: open('auth'),
	}
	const ownerClient = postgres(urls.migration, { max: 2, onnotice: () => {}, connection: { role: 'instap_owner' } })
	afterAll(async () => {
		await Promise.all(Object.values(connections).map((connection) => connection.close()))
		await ownerClient.end({ timeout: 5 })
		await alone(cluster, (admin) => admin.unsafe(`drop database if exists ${name} with (force)`))
	})
	return { ...connections, owner: handleOf(ownerClient), urls }
}

/** One migrated template per state of the migrations, made by whoever comes first. */
async function ensureTemplate(cluster: string) {
	const state = createHash('sha256')
		.update(
			listMigrations()
				.map((migration) => migration.hash)
				.join(),
		)
		.digest('hex')
	const name = `template_${state.slice(0, 16)}`
	const secretsFile = join(tmpdir(), `instap-test-secrets-${new URL(cluster).port}-${process.getuid?.() ?? 0}.json`)
	const urls = await alone(cluster, async (admin) => {
		const [there] = await admin`select 1 from pg_database where datname = ${name}`
		if (there) return undefined
		const made = await prepareDatabase({ superuserUrl: cluster, database: `${name}_new`, secretsFile })
		await admin.unsafe(`alter database ${name}_new rename to ${name}`)
		return made
	})
	return { name, urls: urls ?? templateUrls(cluster, secretsFile) }
}

function templateUrls(cluster: string, secretsFile: string): Urls {
	const secrets: Record<string, string> = JSON.parse(readFileSync(secretsFile, 'utf8'))
	const as = (login: string) =>
		Object.assign(new URL(cluster), { username: `instap_${login}`, password: secrets[login] ?? '' }).href
	return {
		portal: as('portal'),
		backoffice: as('backoffice'),
		worker: as('worker'),
		auth: as('auth'),
		migration: as('migration'),
	}
}

/** Runs as the superuser of the cluster, one at a time. */
async function alone<T>(cluster: string, work: (admin: postgres.Sql) => Promise<T>): Promise<T> {
	const admin = postgres(cluster, { max: 1, onnotice: () => {} })
	try {
		await admin`select pg_advisory_lock(hashtext('instap test template'))`
		return await work(admin)
	} finally {
		await admin.end({ timeout: 5 })
	}
}
