import { staffText } from '@repo/i18n/staff'

const refusals = [
	'not-in-this-state',
	'not-in-this-role',
	'not-held',
	'too-early',
	'past',
	'no-invitations-left',
	'invitations-left',
	'no-language-profile',
	'no-privacy-sheet',
	'no-outcome',
	'no-product',
	'no-start-day',
	'half-days-outside',
	'no-cohort',
	'planner-places',
	'planned-already',
	'cohort-closed',
	'in-another-group',
	'no-reason',
] as const

/** Why something was not done, and what to do; the first field that is wrong says it itself. */
export function refusalText(reason: string | null, problems: readonly string[]): string {
	const [problem] = problems
	if (reason === null && problem !== undefined) return problem
	return staffText(`intake.refused.${refusals.find((known) => known === reason) ?? 'invalid'}`)
}
