import { z } from 'zod'
import { LocalDate } from '../schedule/schedule.schema.ts'

/** Text as it is kept: browsers send line ends as two characters, and PostgreSQL keeps no NUL. */
const typed = z.string().transform((text) => text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim())

/** The longest note, in characters. */
export const noteMax = 4000

const Note = z.object({
	text: typed.pipe(z.string().max(noteMax, { error: 'too-long-text' })),
	/** The writer says that the words which the list warned for are not about health, crime or debt. */
	confirmed: z.boolean().default(false),
	/** Whether the participant may read it from now on. A shared note stays as it is. */
	share: z.boolean().default(false),
})
const hasText = ({ text, share }: z.infer<typeof Note>) => text !== '' || !share
const empty = { error: 'required', path: ['text'] }

/** A talk that was held, and what is written about it; nothing may be written yet. */
export const NewReview = Note.extend({ personId: z.uuid(), heldOn: LocalDate }).refine(hasText, empty)
export type NewReview = z.output<typeof NewReview>

/** The own draft about a talk, changed or shared. */
export const ReviewNote = Note.extend({ reviewId: z.uuid() })
	.refine(({ text }) => text !== '', empty)
	.refine(hasText, empty)
export type ReviewNote = z.output<typeof ReviewNote>

/** What the participant says back: at most 1000 characters, in any language. */
export const NewReviewAnswer = z.object({
	reviewId: z.uuid(),
	text: typed.pipe(z.string().min(1, { error: 'empty' }).max(1000, { error: 'too-long' })),
})
export type NewReviewAnswer = z.output<typeof NewReviewAnswer>
