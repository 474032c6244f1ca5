import type { Api } from '@repo/api/backoffice'
import type { Block, Refusal } from '@repo/domain/schedule/refusal.rules'

type Board = Awaited<ReturnType<Api['schedule']['board']>>

/** Which block was full, when the refusal does not say so: the one with so many places, all of them taken. */
export function fullBlock({ block, at, places }: Refusal, board: Board): Block | undefined {
	if (block !== undefined) return block
	return board.blocks.find(
		(cell) => cell.on === at.on && cell.part === at.part && cell.places === places && cell.taken >= cell.places,
	)?.block
}
