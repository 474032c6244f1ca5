import { fillDemo } from '@repo/demo/fill'
import type { Urls } from '@repo/db/setup'
import { withCluster } from './cluster.ts'
import { now } from './reader.ts'

/** Runs `work` with a throw-away database that holds the demo organisation on its Monday morning. */
export function withDemo<T>(work: (urls: Urls) => Promise<T>): Promise<T> {
	return withCluster(1, async (cluster) => {
		const urls = await cluster.make('instap')
		await fillDemo({ urls, now })
		return work(urls)
	})
}
