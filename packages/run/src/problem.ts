import { StartProblem } from '@repo/db/embedded'
import { SetupProblem } from '@repo/db/setup'

/** Something the person at the keyboard can put right. The message is one sentence that says what and how. */
export class Problem extends Error {
	override name = 'Problem'
}

/** What to print for an error: its sentence when it has one, everything otherwise. */
export function tell(error: unknown): string {
	if (!(error instanceof Error)) return String(error)
	if ([Problem, StartProblem, SetupProblem].some((kind) => error instanceof kind)) return error.message
	if ('code' in error && error.code === 'ENOSPC') return 'There is no disk space left.'
	return error.stack ?? String(error)
}
