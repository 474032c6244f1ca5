import { listDemoAccounts } from '@repo/auth/list-demo-accounts'
import { signInToDemo } from '@repo/auth/sign-in-to-demo'
import { connect } from '@repo/db/connect'
import type { Urls } from '@repo/db/setup'
import type { Actor } from '@repo/domain/context'
import { demoSlug } from '@repo/demo/state'

/** Monday morning, ten past nine: the first half day runs, so the page is full. */
export const now = new Date('2026-11-23T09:10:00+01:00')

/** Someone who is signed in to the portal, with the `Cookie` header of their phone. */
export type Reader = { actor: Actor; cookie: string }

/** Signs one of the demo's people in, as the sign-in page does. */
export async function signIn(urls: Urls, code: string): Promise<Reader> {
	const auth = connect(urls.auth, { name: 'bench', max: 1 })
	try {
		const organisationId = (await auth.findOrganisation(demoSlug)) ?? ''
		const signedIn = await signInToDemo(auth, { organisationId, code, app: 'portal', cookieHeader: null, now })
		if (signedIn.ok) return { actor: signedIn.actor, cookie: signedIn.cookie.split(';')[0] ?? '' }
		const known = await listDemoAccounts(auth, { organisationId, app: 'portal', now })
		throw new Error(`nobody in the demo has code ${code}; there are ${known.map((one) => one.code).join(', ')}`)
	} finally {
		await auth.close()
	}
}
