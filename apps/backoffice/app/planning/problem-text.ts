import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import type { ProblemKey } from '../shell/form.ts'

/** What is wrong with a field, in words; `until` is the last date that can be planned. */
export function problemText(key: ProblemKey | undefined, until: string): string | undefined {
	if (key === undefined) return undefined
	return key === 'refused.tooFar' ? staffText(key, { date: staffDate(until) }) : staffText(key)
}
