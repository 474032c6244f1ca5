import type { DemoPerson } from './person.ts'
import type { WorkCode } from './work-types.ts'

/** People of one kind who have no story of their own: how many on which work, and what goes round among them. */
export type Group = Pick<DemoPerson, 'pattern' | 'product' | 'contract' | 'lesson' | 'cohort'> & {
	/** How many people on each work type. */
	work: Partial<Record<WorkCode, number>>
	/** The youngest and the oldest, in years. */
	ages: readonly [number, number]
	channels?: readonly NonNullable<DemoPerson['channel']>[]
	schools?: readonly NonNullable<DemoPerson['school']>[]
	languages?: readonly DemoPerson['readsIn'][]
	/** How many of them wait for a place on Monday morning. */
	waiting?: number
}
