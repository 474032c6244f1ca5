import { staffText } from '@repo/i18n/staff'
import type { z } from 'zod'

const known = [
	'name-taken',
	'no-weeks',
	'no-week',
	'no-half-day',
	'no-work',
	'required',
	'too-long-text',
	'unknown-date',
	'weekend',
] as const
type Known = (typeof known)[number]

/** What is wrong with a form about groups, by field, in words. */
export type Problems = Partial<Record<string, string>>

const isKnown = (message: string): message is Known => known.some((one) => one === message)

/** The sentence for a problem; one that the schema does not name means that nothing was chosen. */
export const problemText = (message: string): string =>
	staffText(`cohort.problem.${isKnown(message) ? message : 'invalid'}`)

/** The first problem of each field. */
export function problemsOf(error: z.ZodError): Problems {
	const problems: Problems = {}
	for (const { path, message } of error.issues) problems[String(path[0] ?? '')] ??= problemText(message)
	return problems
}
