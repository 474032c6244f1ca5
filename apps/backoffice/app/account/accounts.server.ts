import { listDemoAccounts } from '@repo/auth/list-demo-accounts'
import { staffText } from '@repo/i18n/staff'
import type { RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'

/** Whom a visitor may become: staff of the demo, and nobody outside demo mode. */
export async function listAccounts(context: Readonly<RouterContextProvider>) {
	if (!settings.demo) return { demo: false, accounts: [] }
	const { organisationId, now } = context.get(requestContext)
	const accounts = await listDemoAccounts(visitors, { organisationId, app: 'backoffice', now })
	return {
		demo: true,
		accounts: accounts.map(({ role, ...account }) => ({ ...account, role: staffText(`shell.role.${role}`) })),
	}
}
