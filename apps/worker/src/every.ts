/** How a round went wrong, for the log of the machine: never what it was about. */
type Tell = (what: string) => void

/**
 * Does `round` now and then every `pause` milliseconds, never two at a time. A round that fails is told and tried again
 * at the next time: the database may be away for a moment. The answer resolves after the first; `stop` waits for the last.
 */
export function every(pause: number, name: string, round: () => Promise<void>, tell: Tell = console.error) {
	let running: Promise<void> | undefined
	const go = () =>
		(running ??= round()
			.catch((error: unknown) => tell(`worker: the ${name} failed: ${error instanceof Error ? error.name : 'unknown'}`))
			.finally(() => (running = undefined)))
	const timer = setInterval(() => void go(), pause)
	const stop = async () => {
		clearInterval(timer)
		await running
	}
	return { first: go(), stop }
}
