/** Whether someone stands on the list: due from that day on, `soon` in the weeks before it; else not at all. */
export function dueness(dueOn: string, today: string, soonUntil: string): 'due' | 'soon' | null {
	if (dueOn <= today) return 'due'
	return dueOn <= soonUntil ? 'soon' : null
}
