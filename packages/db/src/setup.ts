import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { migrate, SetupProblem } from './migrate.ts'

export { SetupProblem } from './migrate.ts'

/** The processes that have a login role of their own: `instap_portal`, `instap_backoffice`, ... */
const apps = ['portal', 'backoffice', 'worker', 'auth'] as const
type App = (typeof apps)[number]

/** A database url per login. `migration` owns nothing by itself, but may become the owner of the tables. */
export type Urls = Record<App | 'migration', string>

type Options = {
	/** The login that may create roles and become the owner. Not given: one is made with `superuserUrl`. */
	migrationUrl?: string
	/** The embedded server's superuser; makes the database and the migration login. */
	superuserUrl?: string
	/** Name of the database that `superuserUrl` makes. */
	database?: string
	/** Where the passwords of the logins are kept, readable by this user only. */
	secretsFile: string
	log?: (line: string) => void
}

/** Time limits of every app's transactions (quality F5), and the clock that dates are told by (R-022). */
const roleSettings = {
	statement_timeout: '5s',
	lock_timeout: '2s',
	idle_in_transaction_session_timeout: '10s',
	timezone: 'Europe/Amsterdam',
	default_transaction_isolation: 'read committed',
}

/**
 * Makes the logins of the apps, brings the schema up to date and checks that no app may pass by row-level security.
 * Safe to run at every start and by two at once. Throws `SetupProblem` with one clear sentence.
 */
export async function prepareDatabase(options: Options): Promise<Urls> {
	const secrets = readSecrets(options.secretsFile)
	const migration = options.superuserUrl
		? await makeDatabase(options.superuserUrl, options.database ?? 'instap', secrets('migration'))
		: options.migrationUrl
	if (migration === undefined) throw new SetupProblem('No database is given: set DATABASE_URL.')
	const sql = postgres(migration, { max: 1, connect_timeout: 5, onnotice: () => {} })
	try {
		await sql`select pg_advisory_lock(hashtext('instap setup'))`
		await checkLogins(sql)
		await makeRoles(sql, secrets)
		await migrate(sql, options.log)
		await checkLogins(sql)
	} catch (error) {
		throw explained(error)
	} finally {
		await sql.end({ timeout: 5 })
	}
	const as = (app: App) => withLogin(migration, `instap_${app}`, secrets(app))
	return { portal: as('portal'), backoffice: as('backoffice'), worker: as('worker'), auth: as('auth'), migration }
}

async function makeDatabase(superuserUrl: string, database: string, password: string) {
	const sql = postgres(superuserUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
	try {
		await sql`select pg_advisory_lock(hashtext('instap setup'))`
		await sql.unsafe(ensureRole('instap_migration', 'login createrole createdb'))
		await sql.unsafe(`alter role instap_migration password ${literal(password)}`)
		const [there] = await sql`select 1 from pg_database where datname = ${database}`
		if (!there) await sql.unsafe(`create database "${database}" owner instap_migration`)
	} catch (error) {
		throw explained(error)
	} finally {
		await sql.end({ timeout: 5 })
	}
	const url = new URL(withLogin(superuserUrl, 'instap_migration', password))
	url.pathname = `/${database}`
	return url.href
}

async function makeRoles(sql: Sql, secrets: (name: string) => string) {
	await sql.unsafe(ensureRole('instap_owner', 'nologin'))
	await sql.unsafe(`grant instap_owner to current_user with inherit true, set true`)
	const [row] = await sql`select current_database() as name`
	await sql.unsafe(`grant create, connect on database "${row?.name}" to instap_owner`)
	await sql.unsafe('grant usage, create on schema public to instap_owner')
	for (const app of apps) {
		await sql.unsafe(ensureRole(`instap_${app}`, 'login'))
		await sql.unsafe(`alter role instap_${app} password ${literal(secrets(app))}`)
		for (const [name, value] of Object.entries(roleSettings))
			await sql.unsafe(`alter role instap_${app} set ${name} = ${literal(value)}`)
	}
}

/** Refuses to go on when an app's login could see past row-level security (quality A3). */
async function checkLogins(sql: Sql) {
	const [strong] = await sql`
		select rolname from pg_roles
		where rolname in ${sql(apps.map((app) => `instap_${app}`))}
			and (rolsuper or rolbypassrls or rolcreaterole or exists (
				select from pg_auth_members m join pg_roles o on o.oid = m.roleid where m.member = pg_roles.oid and o.rolname = 'instap_owner'))`
	if (strong)
		throw new SetupProblem(
			`The login ${strong.rolname} may pass by row-level security; take its extra rights away first.`,
		)
}

const ensureRole = (name: string, options: string) =>
	`do $$ begin if not exists (select from pg_roles where rolname = '${name}') then create role ${name} ${options}; end if; end $$`

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

function withLogin(url: string, user: string, password: string) {
	const changed = new URL(url)
	changed.username = user
	changed.password = password
	return changed.href
}

/** Passwords are made once and kept beside the data; each is 24 random bytes. */
function readSecrets(file: string) {
	const secrets: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
	return (name: string) => {
		secrets[name] ??= randomBytes(24).toString('base64url')
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, JSON.stringify(secrets, null, '\t'), { mode: 0o600 })
		return secrets[name]
	}
}

/** An error of the database in one sentence for whoever starts the product, or as it is when we know no words for it. */
export function explained(error: unknown): unknown {
	if (error instanceof SetupProblem || !(error instanceof Error) || !('code' in error)) return error
	const because: Record<string, string> = {
		ECONNREFUSED: 'The database cannot be reached: nothing answers at that address. Check DATABASE_URL.',
		CONNECT_TIMEOUT: 'The database cannot be reached: no answer within 5 seconds. Check DATABASE_URL.',
		ENOTFOUND: 'The database cannot be reached: its host name is unknown. Check DATABASE_URL.',
		'28P01': 'The database refuses this user or password. Check DATABASE_URL.',
		'28000': 'The database refuses this user or password. Check DATABASE_URL.',
		'3D000': 'The database in DATABASE_URL does not exist on that server. Make it first.',
		'42501':
			'The login in DATABASE_URL may not create roles or tables. Give it CREATEROLE and ownership of the database.',
		'53100': 'The disk of the database is full. Make room and start again.',
	}
	const sentence = because[String(error.code)]
	return sentence ? new SetupProblem(sentence, { cause: error }) : error
}
