/** Prints one step: `database    PostgreSQL 18 in .data/postgres`. */
export function say(step: string, text: string) {
	process.stdout.write(`${step.padEnd(12)}${text}\n`)
}

/** Shows how far a long step is: in place on a screen, every quarter elsewhere. */
export function createProgress(step: string) {
	let quarter = 0
	return (done: number, total: number, what: string) => {
		const line = `${step.padEnd(12)}${what} ${Math.floor((100 * done) / Math.max(total, 1))}%`
		if (process.stdout.isTTY) process.stdout.write(`\r${line}\x1b[K${done >= total ? '\r\x1b[K' : ''}`)
		else if (Math.floor((4 * done) / Math.max(total, 1)) > quarter) {
			quarter = Math.floor((4 * done) / Math.max(total, 1))
			process.stdout.write(`${line}\n`)
		}
	}
}

/** Seconds since `started` (of `performance.now()`), such as `3.2 s`. */
export function since(started: number): string {
	return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
