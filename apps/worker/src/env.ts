import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'

const Env = z.object({
	DATABASE_URL: z.string().min(1),
	/** The key that signs where the log ends: Ed25519, PKCS8, base64url. Nobody else has it. */
	LOG_KEY: z.string().min(1),
	/** The file, outside the database, to which each signed end of the log is added. */
	LOG_HEADS: z.string().min(1),
})
const env = Env.parse(process.env)

/** The worker's settings, read once at the start. */
export const settings = {
	databaseUrl: env.DATABASE_URL,
	logKey: createPrivateKey({ key: Buffer.from(env.LOG_KEY, 'base64url'), format: 'der', type: 'pkcs8' }),
	logHeads: env.LOG_HEADS,
}
