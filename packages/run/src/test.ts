import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded } from '@repo/db/embedded'
import { roomForTests } from '@repo/db/room'
import { findChromium } from './chromium.ts'
import { run } from './command.ts'
import { createEnding } from './ending.ts'
import type { Ending } from './ending.ts'
import { checkFreshStart } from './fresh-start.ts'
import { Problem, tell } from './problem.ts'
import { countTests, e2eReport, forgetReports, unitReport } from './reports.ts'
import { say, since } from './say.ts'
import { root } from './settings.ts'
import { rememberBuild } from './unchanged.ts'

/** One part of `npm test`. It throws a `Problem` when something is not right. */
type Step = { name: string; check: () => Promise<void> }

// A run that was cut short has not passed.
const ending = createEnding(1)

/** Runs a program; what it printed is shown only when it failed. */
async function mustPass(program: string, args: string[], options: { env?: NodeJS.ProcessEnv; cwd?: string } = {}) {
	const { code, output } = await run(ending, program, args, options)
	if (code === 0) return
	process.stderr.write(output)
	throw new Problem(`${program} ${args.slice(0, 2).join(' ')} failed with exit code ${code}; see above.`)
}

const turbo = (task: string, ...flags: string[]) =>
	mustPass('turbo', ['run', task, '--output-logs=errors-only', ...flags])

/** Unit tests share one PostgreSQL in memory; two packages run at a time, which two cores can bear. */
async function unitTests() {
	const folder = mkdtempSync(path.join(roomForTests(), 'instap-tests-'))
	ending.undo(async () => rmSync(folder, { recursive: true, force: true }))
	const starting = startEmbedded({ dataDir: path.join(folder, 'postgres'), durable: false })
	const stop = async () => (await starting).stop()
	ending.undo(stop)
	const { url } = await starting
	const args = ['run', 'test', '--concurrency=2', '--continue', '--output-logs=errors-only']
	const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
	await mustPass('turbo', [...args, ...reporters], { env: { TEST_DATABASE_URL: url } })
	await stop()
	rmSync(folder, { recursive: true, force: true })
}

async function journeys() {
	const chromium = await findChromium((line) => say('', line))
	const cwd = path.join(root, 'packages/e2e')
	const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport }
	await mustPass(path.join(cwd, 'node_modules/.bin/playwright'), ['test', '--reporter=list,json'], { cwd, env })
}

const steps: Step[] = [
	{ name: 'format', check: () => mustPass('oxfmt', ['--check']) },
	{ name: 'types', check: () => turbo('typecheck') },
	{ name: 'lint', check: () => turbo('lint') },
	{ name: 'unused', check: () => mustPass('knip', []) },
	{
		name: 'build',
		check: async () => {
			await turbo('build')
			rememberBuild()
		},
	},
	{ name: 'unit tests', check: unitTests },
	{ name: 'journeys', check: journeys },
	{ name: 'fresh start', check: () => checkFreshStart(ending, (line) => say('', line)) },
]

/** `npm test`: everything, in the order in which faults are cheapest to find. */
async function test(ending: Ending) {
	forgetReports()
	for (const { name, check } of steps) {
		const started = performance.now()
		say(name, 'running')
		await check()
		say(name, `passed in ${since(started)}`)
	}
	const { passed, failed } = countTests()
	process.stdout.write(`${passed} passed, ${failed} failed\n`)
	return ending.end(failed === 0 && passed > 0 ? 0 : 1)
}

test(ending).catch((error: unknown) => {
	if (!ending.hasBegun()) {
		const { passed, failed } = countTests()
		process.stderr.write(`${tell(error)}\n`)
		process.stdout.write(`${passed} passed, ${Math.max(failed, 1)} failed\n`)
	}
	void ending.end(1)
})
