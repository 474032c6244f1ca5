import path from 'node:path'
import { Problem } from './problem.ts'

/** The folder of the whole repository. */
export const root = path.resolve(import.meta.dirname, '../../..')

export type Settings = {
	ports: { portal: number; backoffice: number }
	/** How people reach the two apps. */
	origins: { portal: string; backoffice: string }
	/** Where the database and its passwords are kept when no `DATABASE_URL` is given. */
	dataDir: string
	/** The login that may make roles and tables in a PostgreSQL of one's own. */
	databaseUrl: string | undefined
	/** What hashes and encryption outside the database's reach are made with; made and kept in `dataDir` when not given. */
	secretKey: string | undefined
	/** What signs the log of who saw what (Ed25519, PKCS8, base64url); made and kept in `dataDir` when not given. */
	logKey: string | undefined
	/** `on`: the demo must be there. `off`: it may not. `when-empty`: an empty database is filled with it. */
	demo: 'on' | 'off' | 'when-empty'
}

/** Reads the environment. Throws a `Problem` that names the setting that makes no sense. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
	const ports = { portal: readPort(env, 'PORTAL_PORT', 3000), backoffice: readPort(env, 'BACKOFFICE_PORT', 3001) }
	if (ports.portal === ports.backoffice)
		throw new Problem('PORTAL_PORT and BACKOFFICE_PORT are the same: give each its own.')
	return {
		ports,
		origins: {
			portal: readOrigin(env, 'PORTAL_ORIGIN', `http://localhost:${ports.portal}`),
			backoffice: readOrigin(env, 'BACKOFFICE_ORIGIN', `http://localhost:${ports.backoffice}`),
		},
		dataDir: path.resolve(root, env.DATA_DIR || '.data'),
		databaseUrl: readDatabaseUrl(env.DATABASE_URL),
		secretKey: readSecretKey(env.SECRET_KEY),
		logKey: env.LOG_KEY || undefined,
		demo: readDemo(env.DEMO),
	}
}

function readPort(env: NodeJS.ProcessEnv, name: string, standard: number): number {
	const port = Number(env[name] || standard)
	if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
	throw new Problem(`${name} must be a number from 1 to 65535, and is "${env[name]}".`)
}

function readOrigin(env: NodeJS.ProcessEnv, name: string, standard: string): string {
	const origin = URL.parse(env[name] || standard)
	if (origin && /^https?:$/.test(origin.protocol)) return origin.origin
	throw new Problem(`${name} must be an address such as https://portaal.example.nl, and is "${env[name]}".`)
}

function readDatabaseUrl(url: string | undefined): string | undefined {
	if (!url) return undefined
	if (/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) return url
	throw new Problem('DATABASE_URL must look like postgres://user:password@host:5432/database.')
}

function readDemo(demo: string | undefined): Settings['demo'] {
	if (!demo) return 'when-empty'
	if (demo === '1' || demo === '0') return demo === '1' ? 'on' : 'off'
	throw new Problem(`DEMO must be 1 or 0, and is "${demo}".`)
}

function readSecretKey(key: string | undefined): string | undefined {
	if (!key) return undefined
	if (Buffer.from(key, 'base64url').length >= 32) return key
	throw new Problem('SECRET_KEY must hold at least 32 random bytes in base64url.')
}
