import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { ErrorSummary } from '@repo/ui/error-summary'
import { Form } from 'react-router'
import { useFocus } from '../shell/use-focus.ts'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { Answer } from './answer.ts'
import { LeftList } from './left-list.tsx'
import { problemText } from './problem-text.ts'
import { RefusedNotice } from './refused-notice.tsx'

type Props = { answer: Answer; until: string; again: string; hidden: Record<string, string> }

/** The answer to a form that had no effect. It gets the focus, so that it is read first. */
export function AnswerView({ answer, until, again, hidden }: Props) {
	const { key, errors, refused } = answer
	const problems = Object.entries(errors).map(([field, problem]) => ({
		field: fieldOf(answer.intent, field),
		line: problemText(problem, until) ?? '',
	}))
	useFocus(problems.length > 0 ? 'problems' : 'answer', answer)
	if (problems.length > 0)
		return <ErrorSummary heading={staffText('error.summary', { count: problems.length })} problems={problems} />
	if (refused) return <Refusal answer={answer} hidden={hidden} />
	return key === null ? (
		<div id="answer" tabIndex={-1}>
			<Alert look="error" line={staffText('refused.changedPayload')} answer>
				<ButtonLink href={again} line={staffText('error.retry')} />
			</Alert>
		</div>
	) : null
}

/** Where the summary sends someone for a problem: the list of choices holds both work and lessons. */
const fieldOf = (intent: string, field: string) => (intent === 'plan' && field !== 'halfDays' ? 'what' : field)

function Refusal({ answer, hidden }: Pick<Props, 'answer' | 'hidden'>) {
	const { intent, typed, refused } = answer
	if (refused === null) return null
	const kept = typed.halfDays.filter((code) => code !== refused.at)
	const offered = { ...refused, alternatives: refused.alternatives.filter((at) => !kept.includes(at)) }
	const wait = refused.waitFor
		? { ...hidden, intent: 'wait', workTypeId: refused.waitFor, halfDay: refused.at }
		: undefined
	if (intent !== 'pattern')
		return (
			<RefusedNotice
				refused={offered}
				instead={(at) => ({ ...hidden, intent: 'plan', what: typed.what, halfDay: [...kept, at] })}
				wait={wait}
				others={kept.length > 0}
			/>
		)
	const { pattern, from, until, workTypeId, lessonId } = typed
	const fitting = { ...hidden, intent, pattern, from, until, workTypeId, lessonId, skipRefused: 'on' }
	return (
		<RefusedNotice refused={offered} instead={null} wait={wait}>
			<p>{staffText('planning.nothingPlanned', { left: refused.leftInAll, asked: refused.asked })}</p>
			<LeftList left={refused.left} inAll={refused.leftInAll} />
			{refused.leftInAll < refused.asked && (
				<Form method="post">
					<HiddenFields fields={fitting} />
					<Button look="secondary" icon="planning" line={staffText('planning.planWhatFits')} />
				</Form>
			)}
		</RefusedNotice>
	)
}
