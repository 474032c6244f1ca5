import { record } from './bare/record.ts'
import type { TodaySetup } from './bare/today-setup.ts'
import { compare } from './compare.ts'
import { withDemo } from './demo.ts'
import { ask, assertSameBytes, type Target } from './load.ts'
import { cores, pin } from './machine.ts'
import { told } from './measure.ts'
import { startPortal } from './portal.ts'
import { now, signIn } from './reader.ts'
import { serve, withServers } from './serve.ts'
import { withSetup } from './setup.ts'

/** Who reads: works this morning and has a lesson this afternoon, reads Dutch. */
const code = 'P01'

pin(process.pid, cores.load)
await withDemo(async (urls) => {
	const reader = await signIn(urls, code)
	const headers = { cookie: `${reader.cookie}; __Host-language=nl` }
	await withServers([startPortal(urls)], async ([portal]) => {
		if (portal === undefined) return
		const ours: Target = { name: 'portal', pid: portal.pid, url: `${portal.origin}/`, headers }
		const response = await fetch(ours.url, { headers: { ...headers, 'accept-encoding': 'identity' } })
		const setup: TodaySetup = {
			urls,
			recorded: await record(urls, reader),
			page: (await ask(ours)).toString(),
			headers: Object.fromEntries([...response.headers].filter(([name]) => !/^(date|connection|keep-alive|content-length)$/.test(name))),
			now: now.getTime(),
		}
		await withSetup(setup, (file) => withServers([serve({ folder: import.meta.dirname, script: 'bare/today-server.ts', args: [file], env: (port) => ({ PORT: String(port) }), ready: '/health' })], async ([bare]) => {
			if (bare === undefined) return
			const theirs: Target = { name: 'bare', pid: bare.pid, url: `${bare.origin}/`, headers }
			const bytes = await assertSameBytes(ours, theirs)
			const c = await compare(ours, theirs)
			await assertSameBytes(ours, theirs)
			console.log(bytes, told(c.perSecond), 'cpu x', told(c.cpu), 'ours', told(c.ours.perSecond, 0), told(c.ours.cpu), 'theirs', told(c.theirs.perSecond, 0), told(c.theirs.cpu), 'p50/p99', told(c.ours.p50,1), told(c.ours.p99,1), 'load', c.load)
		}))
	})
})
