import type { Connection } from '@repo/db/connect'
import type { Actor } from '@repo/domain/context'
import { demoAccounts } from './demo-accounts.ts'
import type { Scope } from './session-adapter.ts'
import { startSession } from './start-session.ts'

/** What the visitor sent, and what this browser presented: its old session in this app ends. */
type SignIn = Scope & { code: string; cookieHeader: string | null }

/** A session for one of the people of the demo organisation, or a refusal: nobody has this code in this app. */
export async function signInToDemo(
	connection: Connection,
	{ code, ...signIn }: SignIn,
): Promise<{ ok: true; cookie: string; actor: Actor } | { ok: false }> {
	const { organisationId } = signIn
	const accounts = await connection.withVisitor(organisationId, (db) => demoAccounts(db, signIn))
	const account = accounts.find((account) => account.code === code)
	if (account === undefined) return { ok: false }
	const { personId, role } = account
	const actor: Actor = { organisationId, personId, role, assurance: 'low' }
	const { cookie } = await startSession(connection, { ...signIn, ...actor, means: 'demo', checkedAt: signIn.now })
	return { ok: true, cookie, actor }
}
