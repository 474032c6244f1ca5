import { keysFrom } from '@repo/auth/keys'
import { z } from 'zod'

const Env = z.object({
	PORTAL_PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
	PORTAL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	/** Where the staff work: a device that was handed over goes back there. */
	BACKOFFICE_ORIGIN: z.url({ protocol: /^https?$/ }).default('http://localhost:3001'),
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
	/** In demo mode: the moment that the demo starts at, so that a demo on a Saturday shows a working day. */
	DEMO_NOW: z.coerce.date().optional(),
})

const parsed = Env.safeParse(process.env)
if (!parsed.success) throw new Error(`The portal's settings are not right: ${z.prettifyError(parsed.error)}`)
const env = parsed.data

/** The portal's settings, read once at the start. */
export const settings = {
	port: env.PORTAL_PORT,
	origin: env.PORTAL_ORIGIN ?? `http://localhost:${env.PORTAL_PORT}`,
	backofficeOrigin: new URL(env.BACKOFFICE_ORIGIN).origin,
	databaseUrl: env.DATABASE_URL,
	authDatabaseUrl: env.AUTH_DATABASE_URL,
	keys: keysFrom(env.SECRET_KEY),
	organisation: env.ORGANISATION,
	trustedProxies: env.TRUSTED_PROXIES.split(',')
		.map((network) => network.trim())
		.filter(Boolean),
	securityContact: env.SECURITY_CONTACT,
	demo: env.DEMO === '1',
	clockAhead: env.DEMO === '1' && env.DEMO_NOW ? env.DEMO_NOW.getTime() - Date.now() : 0,
}

/** The time of this process's world. */
export const now = () => new Date(Date.now() + settings.clockAhead)
