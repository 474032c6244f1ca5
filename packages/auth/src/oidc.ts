import * as client from 'openid-client'
import { lifetimeOf } from './lifetimes.ts'

/** Another sign-in for staff, such as the municipality's. `acrValues`: the levels of assurance to ask for, with spaces between. */
export type OidcSettings = {
	issuer: string
	clientId: string
	clientSecret: string
	name: string
	acrValues?: string | undefined
}

/** Asks for the provider's own description; it is asked again after a failure, and kept after a success. */
export type Provider = {
	settings: OidcSettings
	redirectUri: string
	configuration: () => Promise<client.Configuration>
}

/** How old a sign-in at the provider may be to open a session here, in seconds: as long as a session lasts at most (A6). */
export const signInHolds = lifetimeOf('backoffice', 'oidc').lasts / 1000

const local = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The provider of these settings. `origin`: our own address; the provider sends people back to `/oidc/terug` of it, exactly. */
export function makeProvider(settings: OidcSettings, origin: string): Provider {
	const issuer = new URL(settings.issuer)
	let found: Promise<client.Configuration> | undefined
	// In clear only to this machine: for a provider behind the same proxy, and for tests.
	const execute = issuer.protocol === 'http:' && local.has(issuer.hostname) ? [client.allowInsecureRequests] : []
	const discover = () =>
		client
			.discovery(issuer, settings.clientId, settings.clientSecret, undefined, { execute, timeout: 8 })
			.catch((error: unknown) => {
				found = undefined
				throw error
			})
	return {
		settings,
		redirectUri: `${new URL(origin).origin}/oidc/terug`,
		configuration: () => (found ??= discover()),
	}
}
