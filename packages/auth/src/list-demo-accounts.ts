import type { Connection } from '@repo/db/connect'
import { demoAccounts } from './demo-accounts.ts'
import type { NewDemoAccount } from './add-demo-accounts.ts'
import type { Scope } from './session-adapter.ts'

/** Someone whom a visitor of the demo organisation may become, as the sign-in page shows it. */
export type DemoAccount = Omit<NewDemoAccount, 'personId'>

/** Whom a visitor may become in this app, by code; nobody in a real organisation. */
export async function listDemoAccounts(connection: Connection, scope: Scope): Promise<DemoAccount[]> {
	const accounts = await connection.withVisitor(scope.organisationId, (db) => demoAccounts(db, scope))
	return accounts.map(({ code, role, name, about }) => ({ code, role, name, about }))
}
