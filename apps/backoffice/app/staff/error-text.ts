import { staffText } from '@repo/i18n/staff'
import type { ProblemKey } from '../shell/form.ts'

const fields = ['refused.noEmail', 'refused.noRole', 'refused.required', 'refused.tooLongText'] as const

/** What is wrong with a field of these forms, in words. */
export function errorText(key: ProblemKey | undefined): string | undefined {
	if (key === undefined) return undefined
	return staffText(fields.find((known) => known === key) ?? 'refused.invalid')
}
