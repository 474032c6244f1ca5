import type { Connection } from '@repo/db/connect'
import * as client from 'openid-client'
import { startCeremony } from './ceremony.ts'
import { type Provider, signInHolds } from './oidc.ts'
import { makeSecret } from './secret.ts'

type Start = {
	provider: Provider
	organisationId: string
	/** What must be known when someone comes back, such as where to go. */
	remember: Record<string, string>
	/** Someone who is signed in proves to be there: the provider asks again, whoever it still knows. */
	again?: boolean
	now: Date
}

/**
 * Sends someone to the other sign-in: the address to go to, and the cookie that knows them when they come back. Code flow with
 * PKCE S256, and a state and nonce of 256 bits. `unreachable`: the provider does not answer.
 */
export async function startOidc(
	connection: Connection,
	{ provider, organisationId, remember, again = false, now }: Start,
): Promise<{ ok: true; address: string; cookie: string } | { ok: false; reason: 'unreachable' }> {
	const configuration = await provider.configuration().catch(() => null)
	if (configuration === null) return { ok: false, reason: 'unreachable' }
	const [state, nonce, verifier] = [makeSecret(), makeSecret(), client.randomPKCECodeVerifier()]
	const { acrValues } = provider.settings
	const address = client.buildAuthorizationUrl(configuration, {
		redirect_uri: provider.redirectUri,
		scope: 'openid email profile',
		state,
		nonce,
		code_challenge: await client.calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
		...(acrValues === undefined ? {} : { acr_values: acrValues }),
		// Also states when the provider saw them: a sign-in of yesterday is not a check of today.
		...(again ? { prompt: 'login', max_age: '0' } : { max_age: String(signInHolds) }),
	})
	const data = { ...remember, state, nonce, verifier, ...(again ? { again: 'yes' } : {}) }
	const { cookie } = await startCeremony(connection, { organisationId, kind: 'oidc', personId: null, data, now })
	return { ok: true, address: address.href, cookie }
}
