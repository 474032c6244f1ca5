import { staffText } from '@repo/i18n/staff'

const known = [
	'not-in-this-state',
	'not-in-this-role',
	'in-another-group',
	'no-template',
	'nobody',
	'start-passed',
	'begun',
	'still-running',
] as const

/** Why a step of a group was refused, and what to do, in words. */
export const refusalText = (reason: string): string =>
	staffText(`cohort.refused.${known.find((one) => one === reason) ?? 'not-in-this-state'}`)
