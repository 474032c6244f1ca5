import { staffText } from '@repo/i18n/staff'
import type { z } from 'zod'

const fields = ['until', 'reason', 'direction', 'type', 'destination', 'on', 'aftercareOn', 'product', 'from'] as const

/** What to do about a form, by field, in words. */
export type Problems = Partial<Record<string, string>>

/** A sentence for each field that is missing or does not fit; at least one. */
export function problemsOf(error: z.ZodError): Problems {
	const problems: Problems = {}
	for (const { path } of error.issues) {
		const field = fields.find((one) => one === path[0]) ?? 'other'
		problems[field] = staffText(`enrolment.problem.${field}`)
	}
	return problems
}
