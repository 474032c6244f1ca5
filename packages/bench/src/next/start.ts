import type { Urls } from '@repo/db/setup'
import { openPools, readPage } from '../bare/read-page.ts'
import type { Rows } from '../bare/answer.ts'
import { record, type Recorded } from '../bare/record.ts'
import { setActor } from '../bare/set-actor.ts'
import { ask, type Target } from '../load.ts'
import { now, type Reader } from '../reader.ts'
import { serve, withServers } from '../serve.ts'
import { withSetup } from '../setup.ts'
import { nextFolder } from './install.ts'
import { readTree } from './tree.ts'

/** Runs `work` with the Next.js app, which shows the elements of `ours` filled from the same statements. */
export async function withNext<T>(
	ours: Target,
	{ urls, reader }: { urls: Urls; reader: Reader },
	work: (next: Target) => Promise<T>,
): Promise<T> {
	const recorded = await record(urls, reader)
	const page = (await ask(ours)).body.toString()
	const tree = readTree(page, await readRows(urls, recorded, reader))
	return withSetup({ urls, recorded, setActor, tree, now: now.getTime() }, (file) => {
		const next = serve({
			folder: nextFolder,
			script: 'node_modules/next/dist/bin/next',
			args: ['start'],
			env: (port) => ({ PORT: String(port), BENCH_SETUP: file, NEXT_TELEMETRY_DISABLED: '1' }),
			ready: '/inloggen',
		})
		return withServers([next], ([{ pid, origin }]) =>
			work({ name: 'Next.js', pid, url: `${origin}/`, cookies: ours.cookies }),
		)
	})
}

async function readRows(urls: Urls, recorded: Recorded, { cookie }: Reader): Promise<Rows> {
	const pools = openPools(urls)
	try {
		return (await readPage(pools, recorded, cookie, now.getTime())) ?? []
	} finally {
		await Promise.all([pools.auth.end(), pools.portal.end()])
	}
}
