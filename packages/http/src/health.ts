/**
 * Asks whether the database is reached, within `timeout` milliseconds. Requests that come meanwhile share the question,
 * so that a hanging database does not collect questions.
 */
export function watchHealth(isReached: () => Promise<boolean>, timeout: number): () => Promise<boolean> {
	let asking: Promise<boolean> | undefined
	return () => {
		asking ??= Promise.resolve()
			.then(isReached)
			.catch(() => false)
			.finally(() => (asking = undefined))
		return Promise.race([asking, giveUp(timeout)])
	}
}

function giveUp(timeout: number): Promise<boolean> {
	return new Promise((resolve) => setTimeout(resolve, timeout, false).unref())
}
