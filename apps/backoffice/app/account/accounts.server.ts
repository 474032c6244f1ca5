import { listDemoAccounts } from '@repo/auth/list-demo-accounts'
import { staffText } from '@repo/i18n/staff'
import type { RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'

/** What the door offers: staff of the demo to become (nobody outside demo mode), and another sign-in where there is one. */
export async function listAccounts(context: Readonly<RouterContextProvider>) {
	const provider = settings.oidc?.name ?? null
	if (!settings.demo) return { demo: false, accounts: [], provider }
	const { organisationId, now } = context.get(requestContext)
	const accounts = await listDemoAccounts(visitors, { organisationId, app: 'backoffice', now })
	return {
		demo: true,
		provider,
		accounts: accounts.map(({ role, ...account }) => ({ ...account, role: staffText(`shell.role.${role}`) })),
	}
}
