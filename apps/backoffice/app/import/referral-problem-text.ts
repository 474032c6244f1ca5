import type { ReferralRowProblem } from '@repo/domain/import/referral-rows.rules'
import { staffText } from '@repo/i18n/staff'
import { problemText } from './problem-text.ts'

/** What is wrong with a row of referrals, as a sentence; what a row of people can have as well is said in the same words. */
export function referralProblemText(problem: ReferralRowProblem): string {
	switch (problem.column) {
		case 'name':
		case 'bornOn':
		case 'email':
		case 'readsIn':
			return problemText(problem)
		case 'phone':
			return problem.reason === 'missing'
				? staffText('imports.referral.problem.phone.missing')
				: problemText({ column: 'phone', reason: problem.reason })
		case 'aim':
			return staffText(`imports.referral.problem.aim.${problem.reason}`)
		case 'channel':
			return staffText(`imports.referral.problem.channel.${problem.reason}`)
		case 'told':
			return staffText(`imports.referral.problem.told.${problem.reason}`)
		case null:
			return rowText(problem)
		default:
			return staffText(`imports.referral.problem.${problem.column}.${problem.reason}`)
	}
}

function rowText(problem: Extract<ReferralRowProblem, { column: null }>): string {
	switch (problem.reason) {
		case 'sent-otherwise':
		case 'draft':
		case 'already-here':
			return staffText(`imports.referral.problem.row.${problem.reason}`)
		default:
			return problemText(problem)
	}
}
