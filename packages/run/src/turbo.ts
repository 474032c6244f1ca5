import { run } from './command.ts'
import type { Ending } from './ending.ts'
import { Problem } from './problem.ts'

/** Builds the two apps and what they need; what did not change comes from turbo's cache. */
export async function buildApps(ending: Ending): Promise<void> {
	const filters = ['--filter=@repo/portal', '--filter=@repo/backoffice']
	const { code, output } = await run(ending, 'turbo', ['run', 'build', ...filters, '--output-logs=errors-only'])
	if (code === 0) return
	if (/ENOSPC|No space left/i.test(output)) throw new Problem('There is no disk space left to build the apps.')
	process.stderr.write(output)
	throw new Problem('The apps could not be built; see above.')
}
