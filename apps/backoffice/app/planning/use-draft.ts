import { useCallback, useState } from 'react'

/** A choice that was not sent yet: what, and in which half days (by code). */
export type Choice = { what: string; halfDays: readonly string[] }

/**
 * What is being chosen, beginning with what was typed before or what the address says. Once something was done the half days
 * are chosen anew; the work stays, for the next person.
 */
export function useDraft(initial: Choice, done: unknown) {
	const [choice, set] = useState<Choice>({ what: initial.what, halfDays: initial.halfDays })
	const [lastDone, remember] = useState(done)
	if (done !== lastDone) {
		remember(done)
		if (done !== null) set(({ what }) => ({ what, halfDays: [] }))
	}
	const chooseWhat = useCallback((what: string) => set((draft) => ({ ...draft, what })), [])
	const toggle = useCallback(
		(halfDay: string) => set((draft) => ({ ...draft, halfDays: toggled(draft.halfDays, halfDay) })),
		[],
	)
	return { ...choice, chooseWhat, toggle, set }
}

/** A choice, and the ways to change it. */
export type Draft = ReturnType<typeof useDraft>

const toggled = (halfDays: readonly string[], halfDay: string): string[] =>
	halfDays.includes(halfDay) ? halfDays.filter((other) => other !== halfDay) : [...halfDays, halfDay]

/** What a cell of the board puts ready: another half day of the same work, or this one of other work. */
export function picked(
	{ what, halfDays }: Choice,
	cell: { what: string; halfDay: string },
): Choice & { halfDays: string[] } {
	return { what: cell.what, halfDays: what === cell.what ? toggled(halfDays, cell.halfDay) : [cell.halfDay] }
}
