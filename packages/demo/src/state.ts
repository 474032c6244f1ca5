import { listDemoAccounts } from '@repo/auth/list-demo-accounts'
import { connect } from '@repo/db/connect'
import type { Urls } from '@repo/db/setup'

/** The slug by which the demo organisation is found. */
export const demoSlug = 'demo'

/** What a database holds. `empty`: no organisation, or a demo that was cut short before it was whole. */
export type DemoState = 'empty' | 'demo' | 'real'

/** Looks what the database holds. The demo accounts are made last, so without them the demo is not whole. */
export async function demoState(urls: Urls): Promise<DemoState> {
	const auth = connect(urls.auth, { name: 'instap demo', max: 1 })
	try {
		const kinds = await auth.organisationKinds()
		if (kinds.includes('real')) return 'real'
		if (kinds.length === 0) return 'empty'
		const organisationId = await auth.findOrganisation(demoSlug)
		if (organisationId === null) return 'demo'
		const accounts = await listDemoAccounts(auth, { organisationId, app: 'backoffice', now: new Date() })
		return accounts.length > 0 ? 'demo' : 'empty'
	} finally {
		await auth.close()
	}
}
