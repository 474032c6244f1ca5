import { z } from 'zod'

const Env = z.object({
	PORTAL_PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
	PORTAL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	DATABASE_URL: z.string().min(1),
	AUTH_DATABASE_URL: z.string().min(1),
	/** Host name or slug of the organisation; the host name of the origin when left out. */
	ORGANISATION: z.string().optional(),
	TRUSTED_PROXIES: z.string().default(''),
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
	databaseUrl: env.DATABASE_URL,
	authDatabaseUrl: env.AUTH_DATABASE_URL,
	organisation: env.ORGANISATION,
	trustedProxies: env.TRUSTED_PROXIES.split(',')
		.map((network) => network.trim())
		.filter(Boolean),
	demo: env.DEMO === '1',
	clockAhead: env.DEMO === '1' && env.DEMO_NOW ? env.DEMO_NOW.getTime() - Date.now() : 0,
}

/** The time of this process's world. */
export const now = () => new Date(Date.now() + settings.clockAhead)
