import { z } from 'zod'

/** Why two files turned out to be of one person: closed, because life leaks through words (3.1). */
export const mergeReasons = ['entered_twice', 'other_spelling', 'other_birth_date', 'came_back'] as const

const files = { keptId: z.uuid(), goneId: z.uuid() }
const isOther = ({ keptId, goneId }: { keptId: string; goneId: string }) => keptId !== goneId

/** The file that is kept, and the one that goes up in it. */
export const TwoFiles = z.object(files).refine(isOther, { error: 'same-person', path: ['goneId'] })
export type TwoFiles = z.output<typeof TwoFiles>

/** The same, and why. */
export const Merge = z
	.object({ ...files, reason: z.enum(mergeReasons) })
	.refine(isOther, { error: 'same-person', path: ['goneId'] })
export type Merge = z.output<typeof Merge>

/** Whose file it may be as well: those who look alike, or who have this text in their name. */
export const DoubleSearch = z.object({ personId: z.uuid(), text: z.string().trim().max(120) })
export type DoubleSearch = z.output<typeof DoubleSearch>
