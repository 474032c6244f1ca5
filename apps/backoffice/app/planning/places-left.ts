import { staffText } from '@repo/i18n/staff'
import type { BoardRows } from './board-rows.ts'
import { readWhatCode } from './what.ts'

type Block = 'free' | 'gon' | 'contract'

/**
 * How many places are left per half day (Monday morning first) for this work, in words: the fewer of the work type and of the
 * block. Nothing when it is not known in which block someone works, or for a lesson. A help; the database decides.
 */
export function placesLeft(rows: BoardRows, what: string, block: Block | null): (string | undefined)[] {
	const { workTypeId } = readWhatCode(what)
	if (workTypeId === undefined || block === null) return []
	const work = rows[block === 'contract' ? 'contract' : 'development'].find(({ id }) => id === workTypeId)
	const whole = rows.blocks.find((row) => row.block === block)
	return rows.waiting.map((_, index) => {
		const [one, other] = [work?.cells[index], whole?.cells[index]]
		const left = Math.min(one ? one.places - one.taken : 0, other ? other.places - other.taken : 0)
		return left > 0 ? staffText('planning.placesLeft', { count: left }) : staffText('planning.full')
	})
}
