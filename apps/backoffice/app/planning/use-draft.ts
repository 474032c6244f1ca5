import { useState } from 'react'

/** A choice that was not sent yet: what, and in which half days (by code). */
export type Draft = {
	what: string
	halfDays: readonly string[]
	chooseWhat: (what: string) => void
	toggle: (halfDay: string) => void
	/** Puts both ready at once. */
	set: (what: string, halfDays: readonly string[]) => void
}

/** What is being chosen, beginning with what was typed before or what the address says. */
export function useDraft(initial: { what: string; halfDays: readonly string[] }): Draft {
	const [{ what, halfDays }, set] = useState(initial)
	return {
		what,
		halfDays,
		chooseWhat: (chosen) => set((draft) => ({ ...draft, what: chosen })),
		toggle: (halfDay) => set((draft) => ({ ...draft, halfDays: toggled(draft.halfDays, halfDay) })),
		set: (chosen, wanted) => set({ what: chosen, halfDays: wanted }),
	}
}

const toggled = (halfDays: readonly string[], halfDay: string): string[] =>
	halfDays.includes(halfDay) ? halfDays.filter((other) => other !== halfDay) : [...halfDays, halfDay]

/** What a cell of the board puts ready: another half day of the same work, or this one of other work. */
export function picked({ what, halfDays }: Pick<Draft, 'what' | 'halfDays'>, cell: { what: string; halfDay: string }) {
	return { what: cell.what, halfDays: what === cell.what ? toggled(halfDays, cell.halfDay) : [cell.halfDay] }
}
