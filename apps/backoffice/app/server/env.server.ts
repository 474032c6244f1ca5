import { keysFrom } from '@repo/auth/keys'
import { z } from 'zod'

const Env = z.object({
	BACKOFFICE_PORT: z.coerce.number().int().min(1).max(65_535).default(3001),
	BACKOFFICE_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	/** Where participants find their portal: the QR codes lead there. */
	PORTAL_ORIGIN: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
	DATABASE_URL: z.string().min(1),
	AUTH_DATABASE_URL: z.string().min(1),
	/** At least 32 random bytes, base64url: what is hashed or encrypted with it is of no use without. */
	SECRET_KEY: z.string().min(43),
	/** Host name or slug of the organisation; the host name of the origin when left out. */
	ORGANISATION: z.string().optional(),
	TRUSTED_PROXIES: z.string().default(''),
	/** Whom to tell about a weak spot. */
	SECURITY_CONTACT: z.url({ protocol: /^(https|mailto)$/ }).optional(),
	DEMO: z.enum(['0', '1']).default('0'),
	/** Where letters go out, `smtp://user:password@host:25`; without it invitations are handed over only. */
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	MAIL_FROM: z.string().min(3).default('Instap <instap@localhost>'),
	/** Another way to sign in for staff, such as the municipality's (OpenID Connect); all of it or none. */
	OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
	OIDC_CLIENT_ID: z.string().min(1).optional(),
	OIDC_CLIENT_SECRET: z.string().min(1).optional(),
	/** What people call it: "Gemeente Noord". */
	OIDC_NAME: z.string().min(1).optional(),
	/** The levels of assurance to ask for, such as `http://eidas.europa.eu/LoA/substantial`. */
	OIDC_ACR_VALUES: z.string().optional(),
	/** In demo mode: the moment that the demo starts at, so that a demo on a Saturday shows a working day. */
	DEMO_NOW: z.coerce.date().optional(),
})

const parsed = Env.safeParse(process.env)
if (!parsed.success) throw new Error(`The backoffice's settings are not right: ${z.prettifyError(parsed.error)}`)
const env = parsed.data

/** The other sign-in, when it is set. Half a setting is a mistake. */
function oidcSettings() {
	const [issuer, clientId, clientSecret, name] = [
		env.OIDC_ISSUER,
		env.OIDC_CLIENT_ID,
		env.OIDC_CLIENT_SECRET,
		env.OIDC_NAME,
	]
	if (issuer === undefined) return null
	if (clientId === undefined || clientSecret === undefined || name === undefined)
		throw new Error(
			"The backoffice's settings are not right: OIDC_ISSUER goes with OIDC_CLIENT_ID, _SECRET and OIDC_NAME.",
		)
	return { issuer, clientId, clientSecret, name, acrValues: env.OIDC_ACR_VALUES }
}

/** The backoffice's settings, read once at the start. */
export const settings = {
	port: env.BACKOFFICE_PORT,
	origin: env.BACKOFFICE_ORIGIN ?? `http://localhost:${env.BACKOFFICE_PORT}`,
	portalOrigin: new URL(env.PORTAL_ORIGIN).origin,
	databaseUrl: env.DATABASE_URL,
	authDatabaseUrl: env.AUTH_DATABASE_URL,
	keys: keysFrom(env.SECRET_KEY),
	organisation: env.ORGANISATION,
	trustedProxies: env.TRUSTED_PROXIES.split(',')
		.map((network) => network.trim())
		.filter(Boolean),
	mail: env.SMTP_URL === undefined ? null : { url: env.SMTP_URL, from: env.MAIL_FROM },
	oidc: oidcSettings(),
	securityContact: env.SECURITY_CONTACT,
	demo: env.DEMO === '1',
	clockAhead: env.DEMO === '1' && env.DEMO_NOW ? env.DEMO_NOW.getTime() - Date.now() : 0,
}

/** The time of this process's world. */
export const now = () => new Date(Date.now() + settings.clockAhead)
