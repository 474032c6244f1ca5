import { z } from 'zod'

const Cells = z.array(z.string().max(2_000)).max(100)

/** A file of people or of referrals as it was read: the first row, and the rows below it. */
export const SentSheet = z.object({
	header: Cells,
	rows: z
		.array(z.object({ line: z.int().positive(), cells: Cells }))
		.min(1)
		.max(5_000),
})
export type SentSheet = z.output<typeof SentSheet>
