import type { z } from 'zod'

/** The key of the text that says what is wrong with a field. */
export type ProblemKey =
	| 'refused.closed'
	| 'refused.emptyPattern'
	| 'refused.halfYear'
	| 'refused.invalid'
	| 'refused.lastDayPast'
	| 'refused.noCoach'
	| 'refused.noEmail'
	| 'refused.noHalfDay'
	| 'refused.noPattern'
	| 'refused.noPerson'
	| 'refused.noPhone'
	| 'refused.noRelation'
	| 'refused.noRole'
	| 'refused.noWhat'
	| 'refused.past'
	| 'refused.required'
	| 'refused.samePerson'
	| 'refused.tooFar'
	| 'refused.tooLongText'
	| 'refused.unknownDate'
	| 'refused.untilBeforeFrom'

/** What is wrong, by the first step of the path of the field. */
export type FormErrors = Partial<Record<string, ProblemKey>>

type Parsed<T> = { ok: true; value: T } | { ok: false; errors: FormErrors }

/** What the schemas say themselves. */
const saidBySchema: Partial<Record<string, ProblemKey>> = {
	'empty-pattern': 'refused.emptyPattern',
	'half-year': 'refused.halfYear',
	'no-email': 'refused.noEmail',
	'no-half-day': 'refused.noHalfDay',
	'no-phone': 'refused.noPhone',
	'no-relation': 'refused.noRelation',
	'no-role': 'refused.noRole',
	required: 'refused.required',
	'same-person': 'refused.samePerson',
	'too-long': 'refused.tooFar',
	'too-long-text': 'refused.tooLongText',
	'unknown-date': 'refused.unknownDate',
	'until-before-from': 'refused.untilBeforeFrom',
	weekend: 'refused.closed',
	'work-or-lesson': 'refused.noWhat',
}

/** What a value that cannot be read means for its field: mostly that nothing was chosen. */
const missing: Partial<Record<string, ProblemKey>> = {
	coachId: 'refused.noCoach',
	from: 'refused.unknownDate',
	halfDays: 'refused.noHalfDay',
	lessonId: 'refused.noWhat',
	pattern: 'refused.noPattern',
	personId: 'refused.noPerson',
	standInId: 'refused.noCoach',
	to: 'refused.noHalfDay',
	until: 'refused.unknownDate',
	workTypeId: 'refused.noWhat',
}

/** Reads a form with the schema that the procedure also has: its value, or the text key of the first problem per field. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, entered: unknown): Parsed<z.output<Schema>> {
	const parsed = schema.safeParse(entered)
	if (parsed.success) return { ok: true, value: parsed.data }
	const errors: FormErrors = {}
	for (const { path, message } of parsed.error.issues) {
		const field = String(path[0] ?? '')
		errors[field] ??= saidBySchema[message] ?? missing[field] ?? 'refused.invalid'
	}
	return { ok: false, errors }
}

/** The text of a field; nothing for a file or for more than any field of ours holds. */
export function textOf(form: FormData, name: string): string {
	const value = form.get(name)
	return typeof value === 'string' && value.length <= 200 ? value : ''
}

/** The text of a field that may be left empty. */
export const textOrNothing = (form: FormData, name: string): string | undefined => textOf(form, name) || undefined
