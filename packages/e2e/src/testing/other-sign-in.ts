import { clientId, clientSecret, type Known, startProvider } from '@repo/auth/testing/oidc-provider'
import { startApp } from '../world/app-process.ts'
import { nowThere, type Urls, world } from '../world/world.ts'

/** A backoffice on the same database that also takes people from a real OpenID provider; `becomes` says who is there. */
export async function startOtherSignIn(urls: Urls, name: string) {
	let someone: Known = { sub: 'nobody', email: '', email_verified: false }
	const closing: (() => Promise<void>)[] = []
	const app = await startApp({
		app: 'backoffice',
		urls,
		portalOrigin: world().portal,
		now: nowThere(),
		more: async (origin) => {
			const provider = await startProvider(`${origin}/oidc/terug`, () => someone)
			closing.push(provider.close)
			return {
				OIDC_ISSUER: provider.issuer,
				OIDC_CLIENT_ID: clientId,
				OIDC_CLIENT_SECRET: clientSecret,
				OIDC_NAME: name,
			}
		},
	})
	return {
		origin: app.origin,
		becomes: (known: Known) => {
			someone = known
		},
		close: async () => {
			await app.close()
			await Promise.all(closing.map((close) => close()))
		},
	}
}
