import type { Api } from '@repo/api/backoffice'
import { type HalfDay, parts, workdaysFrom } from '@repo/domain/schedule/half-day.rules'

type Board = Awaited<ReturnType<Api['schedule']['board']>>
type Places = { taken: number; places: number }
type WorkType = { id: string; code: string; name: string }

/** A block of places of the whole site, with its ten half days. */
export type BlockRow = { block: Board['blocks'][number]['block']; cells: Places[] }

/** A work type with its ten half days, for development or for contracts. */
export type WorkRow = WorkType & { cells: Places[] }

/** The board as it is shown: every row has ten cells, Monday morning first. */
export type BoardRows = { blocks: BlockRow[]; development: WorkRow[]; contract: WorkRow[]; waiting: number[] }

/** The ten half days of a week, in the order of the cells. */
export const halfDaysOf = (monday: string): HalfDay[] =>
	workdaysFrom(monday).flatMap((on) => parts.map((part) => ({ on, part })))

const blocks = ['free', 'gon', 'contract'] as const

/** Lays the board of a site out in rows. Work types without any place or person are left out. */
export function boardRows(board: Board, workTypes: readonly WorkType[], monday: string): BoardRows {
	const halfDays = halfDaysOf(monday)
	const cellsOf = (found: readonly (HalfDay & Places)[]) =>
		halfDays.map(({ on, part }) => {
			const cell = found.find((candidate) => candidate.on === on && candidate.part === part)
			return { taken: cell?.taken ?? 0, places: cell?.places ?? 0 }
		})
	const workRows = (wanted: 'development' | 'contract') =>
		workTypes
			.map(({ id, code, name }) => ({
				id,
				code,
				name,
				cells: cellsOf(board.work.filter(({ workTypeId, kind }) => workTypeId === id && kind === wanted)),
			}))
			.filter(({ cells }) => cells.some(({ taken, places }) => taken + places > 0))
	return {
		blocks: blocks.map((block) => ({ block, cells: cellsOf(board.blocks.filter((cell) => cell.block === block)) })),
		development: workRows('development'),
		contract: workRows('contract'),
		waiting: halfDays.map(
			({ on, part }) => board.waiting.find((found) => found.on === on && found.part === part)?.people ?? 0,
		),
	}
}

/** How a cell looks: over before full, closed where there is no place at all, quiet once the day is over. */
export function lookOf({ taken, places }: Places, on: string, today: string): 'past' | 'closed' | 'full' | 'open' {
	if (on < today) return 'past'
	if (places === 0 && taken === 0) return 'closed'
	return taken >= places ? 'full' : 'open'
}
