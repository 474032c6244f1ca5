import { z } from 'zod'

const Env = z.object({ DATABASE_URL: z.string().min(1) })

/** The worker's settings, read once at the start. */
export const settings = { databaseUrl: Env.parse(process.env).DATABASE_URL }
