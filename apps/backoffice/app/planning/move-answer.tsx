import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { ErrorSummary } from '@repo/ui/error-summary'
import { useFocus } from '../shell/use-focus.ts'
import type { Answer } from './answer.ts'
import { problemText } from './problem-text.ts'
import { RefusedNotice } from './refused-notice.tsx'

type Props = { answer: Answer; until: string; again: string; hidden: Record<string, string> }

/** Why a half day was not moved, with the nearest places to move it to instead. */
export function MoveAnswer({ answer: { errors, refused, typed, key }, until, again, hidden }: Props) {
	const problems = Object.values(errors).map((problem) => ({
		field: 'halfDays',
		line: problemText(problem, until) ?? '',
	}))
	useFocus(problems.length > 0 ? 'problems' : 'answer', refused ?? errors)
	if (problems.length > 0)
		return <ErrorSummary heading={staffText('error.summary', { count: problems.length })} problems={problems} />
	if (refused)
		return (
			<RefusedNotice refused={refused} instead={(at) => ({ ...hidden, halfDay: at, workTypeId: typed.workTypeId })} />
		)
	return key === null ? (
		<div id="answer" tabIndex={-1}>
			<Alert look="error" line={staffText('refused.changedPayload')} answer>
				<ButtonLink href={again} line={staffText('error.retry')} />
			</Alert>
		</div>
	) : null
}
