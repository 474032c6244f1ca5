import type { Db } from '@repo/db/client'
import { demoAccount, organisation, roleGrant } from '@repo/db/schema'
import { and, eq, ne } from 'drizzle-orm'
import { dateOf, roleHeld } from './role-held.ts'
import type { Scope } from './session-adapter.ts'

/**
 * Whom a visitor may become in this app, by code: participants in the portal, staff in the backoffice, as long as they
 * hold the role. Nobody in a real organisation, whatever its table says.
 */
export function demoAccounts(db: Db, { organisationId, app, now }: Scope) {
	const { code, personId, role, name, about } = demoAccount
	const inThisApp = app === 'portal' ? eq : ne
	return db
		.select({ code, personId, role, name, about })
		.from(demoAccount)
		.innerJoin(organisation, and(eq(organisation.id, demoAccount.organisationId), eq(organisation.kind, 'demo')))
		.innerJoin(
			roleGrant,
			and(
				eq(roleGrant.organisationId, demoAccount.organisationId),
				eq(roleGrant.personId, demoAccount.personId),
				eq(roleGrant.role, demoAccount.role),
				roleHeld(dateOf(now)),
			),
		)
		.where(and(eq(demoAccount.organisationId, organisationId), inThisApp(demoAccount.role, 'participant')))
		.orderBy(demoAccount.code)
}
