/** The yearly talk is due twelve months after the one before, or after coming in: 29 February becomes the 28th. */
export function dueAfter(date: string): string {
	const [year = '', month = '', day = ''] = date.split('-')
	return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`
}

/** Whether someone stands on the list: due from that day on, `soon` in the weeks before it; else not at all. */
export function dueness(dueOn: string, today: string, soonUntil: string): 'due' | 'soon' | null {
	if (dueOn <= today) return 'due'
	return dueOn <= soonUntil ? 'soon' : null
}
