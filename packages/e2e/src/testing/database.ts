import type { App } from '../world/app-process.ts'
import { type Acting, type Connection, connect } from '@repo/db/connect'
import { signInToDemo } from '@repo/auth/sign-in-to-demo'
import type { Actor, Ctx } from '@repo/domain/context'
import { at, type Urls, world } from '../world/world.ts'

/** The database as the apps' logins see it: to make people, and to look at what a journey left behind. */
export type Database = {
	urls: Urls
	auth: Connection
	/** The demo's person behind a code: `P01`, `C01`, `L01`. */
	demoActor(code: string): Promise<Actor>
	/** Runs work in the backoffice as this actor, at seven o'clock on the Monday of the world. */
	asStaff<T>(actor: Acting, work: (ctx: Ctx) => Promise<T>): Promise<T>
	close(): Promise<void>
}

/** Opens the logins that tests need; `name` shows in `pg_stat_activity`. */
export function openDatabase(name: string): Database {
	const { urls, organisationId, monday } = world()
	const auth = connect(urls.auth, { name, max: 2 })
	const backoffice = connect(urls.backoffice, { name, max: 2 })
	const now = at(monday, '07:00')
	return {
		urls,
		auth,
		async demoActor(code) {
			const app: App = code.startsWith('P') ? 'portal' : 'backoffice'
			const signedIn = await signInToDemo(auth, { organisationId, code, app, now, cookieHeader: null })
			if (!signedIn.ok) throw new Error(`the demo has no ${code}`)
			return signedIn.actor
		},
		asStaff: (acting, work) => {
			const actor: Actor = { ...acting, assurance: 'low' }
			return backoffice.withActor(actor, (db) => work({ db, actor, now }))
		},
		close: async () => void (await Promise.all([auth.close(), backoffice.close()])),
	}
}
