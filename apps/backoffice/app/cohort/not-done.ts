/** A start, or the taking back of one, that came to nothing, so that it can be sent once more as it was. */
export type NotDone = {
	doe: 'start' | 'terug'
	without: string[]
	/** `busy`: the database had no time, and nothing changed. `no-answer`: the network fell away, and nobody here knows. */
	why: 'busy' | 'no-answer'
}

/** Of a form about a start: what to send once more; null for every other form of the page. */
export function notDone(form: FormData, why: NotDone['why']): NotDone | null {
	const doe = form.get('doe')
	if (doe !== 'start' && doe !== 'terug') return null
	return { doe, without: form.getAll('without').filter((value) => typeof value === 'string'), why }
}
