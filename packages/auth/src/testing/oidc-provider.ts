import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** Someone whom the provider knows. */
export type Known = {
	sub: string
	email: string
	email_verified: boolean
	/** How long ago they signed in to the provider, in seconds: now when left out. */
	signedInAgo?: number
}

export const clientId = 'instap'
export const clientSecret = 'a secret of at least some length for HS256'
export const substantial = 'http://eidas.europa.eu/LoA/substantial'

/** A real OpenID provider on a free port, that signs `who()` in without asking, and takes only requests with PKCE. */
export async function startProvider(redirectUri: string, who: () => Known) {
	const server = createServer().listen(0, '127.0.0.1')
	await once(server, 'listening')
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	const provider = new Provider(issuer, {
		clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
		cookies: { keys: ['only for tests'] },
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [], acr: null },
		conformIdTokenClaims: false,
		acrValues: [substantial],
		pkce: { required: () => true },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_, { uid }) => `/interaction/${uid}` },
		findAccount: (_, sub) => {
			const { email, email_verified } = who()
			return { accountId: sub, claims: () => ({ sub, email, email_verified }) }
		},
		async loadExistingGrant({ oidc }) {
			const grant = new oidc.provider.Grant({
				accountId: oidc.session?.accountId ?? '',
				clientId: oidc.client?.clientId ?? '',
			})
			grant.addOIDCScope('openid email profile')
			await grant.save()
			return grant
		},
	})
	const handle = provider.callback()
	server.on('request', (request, response) => {
		if (!request.url?.startsWith('/interaction/')) return void handle(request, response)
		const { sub, signedInAgo = 0 } = who()
		const login = { accountId: sub, acr: substantial, ts: Math.floor(Date.now() / 1000) - signedInAgo }
		void provider.interactionFinished(request, response, { login })
	})
	return { issuer, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

/** A browser that follows the provider's redirects until it is sent back to us; answers that last address. */
export async function follow(address: string, backAt: string): Promise<URL> {
	const jar = new Map<string, string>()
	let next = new URL(address)
	for (let steps = 0; steps < 10; steps++) {
		if (next.href.startsWith(backAt)) return next
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
		const answer = await fetch(next, { redirect: 'manual', headers: { cookie } })
		for (const line of answer.headers.getSetCookie()) {
			const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
			jar.set(name, value)
		}
		const location = answer.headers.get('location')
		if (location === null) throw new Error(`stopped at ${next.pathname} with ${answer.status}: ${await answer.text()}`)
		next = new URL(location, next)
	}
	throw new Error('sent around for ever')
}
