/**
 * Ends this process in order when it is told to (SIGINT, SIGTERM, SIGHUP), and also when the process that started it
 * is gone: the channel between the two then closes, however its owner died.
 */
export function endProcess(close: () => Promise<void>) {
	let ending = false
	const end = () => {
		if (ending) return
		ending = true
		close().then(
			() => process.exit(0),
			() => process.exit(1),
		)
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
	process.once('disconnect', end)
}
