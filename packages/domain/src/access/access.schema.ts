import { z } from 'zod'

/** Text as it is kept: browsers send line ends as two characters, and PostgreSQL keeps no NUL. */
const typed = z.string().transform((text) => text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim())

/** A question about who looked: at most 1000 characters, about one line of the log or about all of it. */
export const NewQuestion = z.object({
	text: typed.pipe(z.string().min(1, { error: 'empty' }).max(1000, { error: 'too-long' })),
	eventId: z.uuid().optional(),
})
export type NewQuestion = z.infer<typeof NewQuestion>

/** A page of the log: the lines older than this one, or the newest. */
export const LogPage = z.object({ before: z.uuid().optional() })
export type LogPage = z.infer<typeof LogPage>

/** The privacy officer's answer to a question: at most 2000 characters. */
export const NewAnswer = z.object({
	questionId: z.uuid(),
	text: typed.pipe(z.string().min(1, { error: 'required' }).max(2000, { error: 'too-long-text' })),
})
export type NewAnswer = z.infer<typeof NewAnswer>

/** A month of the calendar, `YYYY-MM`. */
export const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'unknown-month' })
