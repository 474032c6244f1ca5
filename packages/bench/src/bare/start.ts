import type { Urls } from '@repo/db/setup'
import { ask, type Target } from '../load.ts'
import { now, type Reader } from '../reader.ts'
import { serve, withServers } from '../serve.ts'
import { withSetup } from '../setup.ts'
import { record, type Recorded } from './record.ts'

/** What the bare server needs to know. `now` in milliseconds. */
export type BareSetup = {
	urls: Pick<Urls, 'auth' | 'portal'>
	recorded: Recorded
	answer: string
	headers: Record<string, string>
	now: number
}

/** Headers that each server writes for itself. */
const own = /^(date|connection|keep-alive|content-length)$/

/** Runs `work` with a bare server that answers what `ours` answers to this reader, headers included. */
export async function withBare<T>(
	ours: Target,
	{ urls, reader }: { urls: Urls; reader: Reader },
	work: (bare: Target) => Promise<T>,
): Promise<T> {
	const { body, headers } = await ask(ours)
	const setup: BareSetup = {
		urls,
		recorded: await record(urls, reader),
		answer: body.toString(),
		headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !own.test(name))),
		now: now.getTime(),
	}
	return withSetup(setup, (file) => {
		const env = (port: number) => ({ PORT: String(port) })
		const bare = serve({ folder: import.meta.dirname, script: 'server.ts', args: [file], env, ready: '/health' })
		return withServers([bare], ([{ pid, origin }]) => {
			const path = new URL(ours.url)
			return work({ name: 'bare', pid, url: `${origin}${path.pathname}${path.search}`, cookies: ours.cookies })
		})
	})
}
