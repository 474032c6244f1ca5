import type { Api } from '@repo/api/backoffice'
import { type HalfDay, byTime } from '@repo/domain/schedule/half-day.rules'

type Board = Awaited<ReturnType<Api['schedule']['board']>>

/** Something that needs a planner: people who wait, or more people than places, in one half day. */
export type Task =
	| (HalfDay & { why: 'waiting'; people: number })
	| (HalfDay & { why: 'overbooked'; taken: number; places: number })

/** What needs a planner at one site, from today on, as it comes. */
export function tasksOf(board: Board, today: string): Task[] {
	const waiting = board.waiting.map(({ on, part, people }) => ({ on, part, people, why: 'waiting' as const }))
	const overbooked = board.blocks
		.filter(({ taken, places }) => taken > places)
		.map(({ on, part, taken, places }) => ({ on, part, taken, places, why: 'overbooked' as const }))
	return [...waiting, ...overbooked].filter(({ on }) => on >= today).toSorted(byTime)
}
