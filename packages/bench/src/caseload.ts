import { startSession } from '@repo/auth/start-session'
import { connect } from '@repo/db/connect'
import type { Actor } from '@repo/domain/context'
import type { Urls } from '@repo/db/setup'
import { startBackoffice } from './backoffice.ts'
import { withCluster } from './cluster.ts'
import { ask, type Target } from './load.ts'
import { loadNote } from './machine.ts'
import { ratios, spread, told } from './measure.ts'
import { now } from './reader.ts'
import { type Row, runAlone } from './report.ts'
import { loadCaseloads } from './scale/load-caseloads.ts'
import { loadOrganisations } from './scale/load-organisations.ts'
import { withServers } from './serve.ts'

const sizes = { many: 550, few: 30 } as const
const [rounds, asked, goal] = [9, 60, 1.5]
const [slug, database] = ['bench-1', 'caseload']

/** Deelnemers of a coach with 550 people against one with 30, asked in turn one at a time: the page's own time. */
export function caseload(): Promise<Row[]> {
	return withCluster(1, async (cluster) => {
		const people = sizes.many + sizes.few
		const loaded = await loadOrganisations(cluster, database, { organisations: 1, people })
		const coaches = await loadCaseloads(cluster, database, loaded, sizes)
		return withServers([startBackoffice(loaded.urls, slug)], async ([{ pid, origin }]) => {
			const target = async (name: string, coach: Actor): Promise<Target> => ({
				name,
				pid,
				url: `${origin}/deelnemers`,
				cookies: [await signInAs(loaded.urls, coach)],
			})
			const [many, few] = [await target('550', coaches.many), await target('30', coaches.few)]
			return [await compareInTurn(many, few)]
		})
	})
}

/** Ninety-fifth percentiles per round, in milliseconds; the first round only warms up. */
async function compareInTurn(many: Target, few: Target): Promise<Row> {
	const p95 = { many: [] as number[], few: [] as number[] }
	const bytes = { many: (await ask(many)).body.byteLength, few: (await ask(few)).body.byteLength }
	for (let round = 0; round <= rounds; round++) {
		const took = { many: [] as number[], few: [] as number[] }
		for (let index = 0; index < asked; index++)
			for (const side of index % 2 === 0 ? (['many', 'few'] as const) : (['few', 'many'] as const))
				took[side].push(await time(side === 'many' ? many : few))
		if (round === 0) continue
		for (const side of ['many', 'few'] as const) p95[side].push(percentile(took[side], 0.95))
	}
	const ratio = ratios(p95.many, p95.few)
	return {
		row: `Deelnemers of ${sizes.many} / of ${sizes.few}, p95 of the page`,
		goal: `<= ${goal}x`,
		measured: `${told(ratio)}x`,
		met: ratio.median <= goal,
		load: loadNote(),
		notes: [
			`p95 in ms: ${told(spread(p95.many), 1)} and ${told(spread(p95.few), 1)}; ${bytes.many} and ${bytes.few} bytes`,
		],
	}
}

async function time(target: Target): Promise<number> {
	const before = performance.now()
	await ask(target)
	return performance.now() - before
}

/** The value below which this part of the values lies. */
function percentile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

async function signInAs(urls: Urls, actor: Actor): Promise<string> {
	const auth = connect(urls.auth, { name: 'bench', max: 1 })
	try {
		const asked = { ...actor, app: 'backoffice', means: 'demo', cookieHeader: null, now, checkedAt: now } as const
		const { cookie } = await startSession(auth, asked)
		return cookie.split(';')[0] ?? ''
	} finally {
		await auth.close()
	}
}

if (import.meta.main) await runAlone(caseload)
