import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Cluster } from '@repo/ui/cluster'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { TextArea } from '@repo/ui/text-area'
import { TypedText } from '@repo/ui/typed-text'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Question = Awaited<ReturnType<Api['privacy']['questions']>>[number]
type Problem = 'refused.required' | 'refused.tooLongText'

/** What was sent for this question and could not be kept. */
type Entered = { entered: { text: string }; error: Problem | null }

/** One question: who asked what about which line, and its answer or the form for one. */
export function QuestionCard({ question, entered }: { question: Question; entered?: Entered }) {
	const { id, person, askedOn, text, line, answer, answeredOn } = question
	return (
		<Card as="article">
			<Paragraph
				look="soft"
				line={staffText('privacy.asked', { name: named(person.name), date: staffDate(askedOn) })}
			/>
			<TypedText text={text} />
			{line && <AboutLine line={line} />}
			{answer !== null && answeredOn !== null && (
				<>
					<Paragraph look="soft" line={staffText('privacy.answeredOn', { date: staffDate(answeredOn) })} />
					<TypedText lang="nl" text={answer} />
				</>
			)}
			{answer === null && (
				<Form method="post" action="/inzage/vragen" className="instap-stack">
					<HiddenFields fields={{ questionId: id }} />
					<TextArea
						id={`text-${id}`}
						name="text"
						label={staffText('privacy.answer')}
						hint={staffText('privacy.answerHint')}
						error={entered?.error ? staffText(entered.error) : undefined}
						defaultValue={entered?.entered.text}
						maxLength={2000}
					/>
					<Cluster>
						<Button line={staffText('privacy.send')} />
					</Cluster>
				</Form>
			)}
		</Card>
	)
}

function AboutLine({ line: { day, actor, what } }: { line: NonNullable<Question['line']> }) {
	return (
		<Paragraph
			line={staffText('privacy.about', {
				date: staffDate(day),
				name: actor,
				what: staffText(`privacy.what.${what}`),
			})}
		/>
	)
}
